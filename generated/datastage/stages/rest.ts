// Generated from spec/datastage/stages/rest.yaml. Do not edit; run `specanvil generate`.
import { reportColumns } from "specanvil/datastage/columns";
import { derivedDescriptions, requests, shapes } from "specanvil/datastage/encoders";
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { CombinabilityMode, PreservePartitioning } from "../enums/common.js";
export { CombinabilityMode, PreservePartitioning } from "../enums/common.js";

/** Execution mode. */
export const RestExecmode = {
  default_seq: "default_seq",
  default_par: "default_par",
  par: "par",
  seq: "seq",
} as const;

/** Execution mode. */
export type RestExecmode = (typeof RestExecmode)[keyof typeof RestExecmode];

/** Log Level. */
export const RestLogLevel = {
  debug: "debug",
  error: "error",
  fatal: "fatal",
  info: "info",
  warning: "warning",
} as const;

/** Log Level. */
export type RestLogLevel = (typeof RestLogLevel)[keyof typeof RestLogLevel];

/** Rest method. */
export const RestMethod = {
  GET: "GET",
  POST: "POST",
  PUT: "PUT",
  DELETE: "DELETE",
  PATCH: "PATCH",
  HEAD: "HEAD",
  OPTIONS: "OPTIONS",
} as const;

/** Rest method. */
export type RestMethod = (typeof RestMethod)[keyof typeof RestMethod];

/** Rest authentication type. */
export const RestAuthenticationType = {
  none: "NoAuth",
  api_key: "APIKeyAuth",
  bearer_token: "BearerAuth",
  basic_auth: "BasicAuth",
  digest_auth: "DigestAuth",
} as const;

/** Rest authentication type. */
export type RestAuthenticationType =
  (typeof RestAuthenticationType)[keyof typeof RestAuthenticationType];

/** Rest add to. */
export const RestAddTo = { request_header: "HEADER", query_param: "QUERY_PARAMS" } as const;

/** Rest add to. */
export type RestAddTo = (typeof RestAddTo)[keyof typeof RestAddTo];

/** Rest body type. */
export const RestBodyType = {
  none: "NONE",
  form_data: "FORM_DATA",
  x_www_form_urlencoded: "X_WWW_FORM_URLENCODED",
  raw: "RAW",
  binary: "BINARY",
} as const;

/** Rest body type. */
export type RestBodyType = (typeof RestBodyType)[keyof typeof RestBodyType];

/** Rest certificate type. */
export const RestCertificateType = {
  pem_text: "PEM_TEXT",
  pem_file: "PEM_FILE",
  store_file: "STORE_FILE",
} as const;

/** Rest certificate type. */
export type RestCertificateType = (typeof RestCertificateType)[keyof typeof RestCertificateType];

/** Rest store type. */
export const RestStoreType = { PKCS12: "PKCS12", JKS: "JKS", JCEKS: "JCEKS" } as const;

/** Rest store type. */
export type RestStoreType = (typeof RestStoreType)[keyof typeof RestStoreType];

/** Rest action on failure. */
export const RestActionOnFailure = { abort: "ABORT", reject: "REJECT", ignore: "IGNORE" } as const;

/** Rest action on failure. */
export type RestActionOnFailure = (typeof RestActionOnFailure)[keyof typeof RestActionOnFailure];

/** Rest data output control. */
export const RestDataOutputControl = {
  no_output: "NO_OUTPUT",
  output_per_iteration: "PER_ITERATION",
  output_when_request_complete: "FINAL_ITERATION",
} as const;

/** Rest data output control. */
export type RestDataOutputControl =
  (typeof RestDataOutputControl)[keyof typeof RestDataOutputControl];

/** Rest data type. */
export const RestDataType = {
  Integer: "INTEGER",
  Float: "FLOAT",
  Long: "LONG",
  Double: "DOUBLE",
  BigInteger: "BIG_INTEGER",
  BigDecimal: "BIG_DECIMAL",
  String: "STRING",
  Boolean: "BOOLEAN",
  List: "LIST",
  Set: "SET",
  Map: "MAP",
  Unknown: "UNKNOWN",
} as const;

/** Rest data type. */
export type RestDataType = (typeof RestDataType)[keyof typeof RestDataType];

/** Rest type. */
export const RestType = { TEXT: "TEXT", FILE: "FILE" } as const;

/** Rest type. */
export type RestType = (typeof RestType)[keyof typeof RestType];

/** Rest source. */
export const RestSource = { TEXT: "TEXT", FILE: "FILE", DATA: "DATA" } as const;

/** Rest source. */
export type RestSource = (typeof RestSource)[keyof typeof RestSource];

/** Rest authentication. */
export interface RestAuthentication {
  /** Same config. Default false. */
  sameConfig?: Value<boolean>;
  /**
   * Authentication type. One of NoAuth, APIKeyAuth, BearerAuth, BasicAuth, DigestAuth; default
   * NoAuth.
   */
  authenticationType?: Choice<RestAuthenticationType>;
  /** Add to. One of HEADER, QUERY_PARAMS. */
  addTo?: Choice<RestAddTo>;
  /** Key. */
  key?: Value<string>;
  /** Value. */
  value?: Value<string>;
  /** Token. */
  token?: Value<string>;
  /** Username. */
  username?: Value<string>;
  /** Password. */
  password?: Value<string>;
  /** Use expression token. */
  useExpressionToken?: Value<boolean>;
  /** Use expression key. */
  useExpressionKey?: Value<boolean>;
  /** Use expression value. */
  useExpressionValue?: Value<boolean>;
  /** Use expression username. */
  useExpressionUsername?: Value<boolean>;
  /** Use expression password. */
  useExpressionPassword?: Value<boolean>;
}

/** Rest parameter. */
export interface RestParameter {
  /** Key. */
  key?: Value<string>;
  /** Default value. */
  defaultValue?: Value<string>;
  /** Derivation. */
  derivation?: Value<string>;
  /** Description. */
  description?: Value<string>;
}

/** Rest header. */
export interface RestHeader {
  /** Key. */
  key?: Value<string>;
  /** Default value. */
  defaultValue?: Value<string>;
  /** Derivation. */
  derivation?: Value<string>;
  /** Description. */
  description?: Value<string>;
}

/** Rest cookie. */
export interface RestCookie {
  /** Key. */
  key?: Value<string>;
  /** Default value. */
  defaultValue?: Value<string>;
  /** Derivation. */
  derivation?: Value<string>;
  /** Description. */
  description?: Value<string>;
}

/** Rest form data. */
export interface RestFormData {
  /** Key. */
  key?: Value<string>;
  /** Default value. */
  defaultValue?: Value<string>;
  /** Derivation. */
  derivation?: Value<string>;
  /** Description. */
  description?: Value<string>;
  /** Content type. */
  contentType?: Value<string>;
  /** Type. One of TEXT, FILE; default TEXT. */
  type?: Choice<RestType>;
}

/** Rest form u r l encoded data. */
export interface RestFormURLEncodedData {
  /** Key. */
  key?: Value<string>;
  /** Default value. */
  defaultValue?: Value<string>;
  /** Derivation. */
  derivation?: Value<string>;
  /** Description. */
  description?: Value<string>;
}

/** Rest body. */
export interface RestBody {
  /** Type. One of NONE, FORM_DATA, X_WWW_FORM_URLENCODED, RAW, BINARY; default NONE. */
  type?: Choice<RestBodyType>;
  /** Form data. */
  formData?: Value<readonly RestFormData[]>;
  /** Form urlencoded data. */
  formUrlencodedData?: Value<readonly RestFormURLEncodedData[]>;
  /** Content type. */
  contentType?: Value<string>;
  /** Encoding type. Default UTF-8. */
  encodingType?: Value<string>;
  /** Source. One of TEXT, FILE, DATA. */
  source?: Choice<RestSource>;
  /** File path. */
  filePath?: Value<string>;
  /** Raw text. */
  rawText?: Value<string>;
  /** Binary data. */
  binaryData?: Value<string>;
  /** Use expression file path. */
  useExpressionFilePath?: Value<boolean>;
  /** Use expression text. */
  useExpressionText?: Value<boolean>;
  /** Use expression data. */
  useExpressionData?: Value<boolean>;
}

/** Rest request info. */
export interface RestRequestInfo {
  /** Same config. Default false. */
  sameConfig?: Value<boolean>;
  /** Query parameters. */
  queryParameters?: Value<readonly RestParameter[]>;
  /** Custom headers. */
  customHeaders?: Value<readonly RestHeader[]>;
  /** Additional headers on. Default false. */
  additionalHeadersOn?: Value<boolean>;
  /** Additional headers. */
  additionalHeaders?: Value<string>;
  /** Custom cookies. */
  customCookies?: Value<readonly RestCookie[]>;
  /** Body. */
  body?: Value<RestBody>;
}

/** Rest response. */
export interface RestResponse {
  /** Same config. Default false. */
  sameConfig?: Value<boolean>;
  /** Type. One of TEXT, FILE; default TEXT. */
  type?: Choice<RestType>;
  /** Content type. */
  contentType?: Value<string>;
  /** Encoding type. Default UTF-8. */
  encodingType?: Value<string>;
  /** File path. */
  filePath?: Value<string>;
  /** Use expression file path. */
  useExpressionFilePath?: Value<boolean>;
}

/** Rest server certificate. */
export interface RestServerCertificate {
  /** Certificate type. One of PEM_TEXT, PEM_FILE, STORE_FILE; default PEM_TEXT. */
  certificateType?: Choice<RestCertificateType>;
  /** Certificate. */
  certificate?: Value<string>;
  /** Certificate file. */
  certificateFile?: Value<string>;
  /** Truststore file. */
  truststoreFile?: Value<string>;
  /** Truststore type. One of PKCS12, JKS, JCEKS. */
  truststoreType?: Choice<RestStoreType>;
  /** Truststore password. */
  truststorePassword?: Value<string>;
  /** Use expression certificate. */
  useExpressionCertificate?: Value<boolean>;
  /** Use expression certificate file. */
  useExpressionCertificateFile?: Value<boolean>;
  /** Use expression truststore file. */
  useExpressionTruststoreFile?: Value<boolean>;
  /** Use expression truststore password. */
  useExpressionTruststorePassword?: Value<boolean>;
}

/** Rest client certificate. */
export interface RestClientCertificate {
  /** Certificate type. One of PEM_TEXT, PEM_FILE, STORE_FILE; default PEM_TEXT. */
  certificateType?: Choice<RestCertificateType>;
  /** Certificate. */
  certificate?: Value<string>;
  /** Private key. */
  privateKey?: Value<string>;
  /** Certificate file. */
  certificateFile?: Value<string>;
  /** Private key file. */
  privateKeyFile?: Value<string>;
  /** Keystore file. */
  keystoreFile?: Value<string>;
  /** Keystore type. One of PKCS12, JKS, JCEKS. */
  keystoreType?: Choice<RestStoreType>;
  /** Keystore password. */
  keystorePassword?: Value<string>;
  /** Use expression certificate. */
  useExpressionCertificate?: Value<boolean>;
  /** Use expression private key. */
  useExpressionPrivateKey?: Value<boolean>;
  /** Use expression certificate file. */
  useExpressionCertificateFile?: Value<boolean>;
  /** Use expression private key file. */
  useExpressionPrivateKeyFile?: Value<boolean>;
  /** Use expression keystore file. */
  useExpressionKeystoreFile?: Value<boolean>;
  /** Use expression keystore password. */
  useExpressionKeystorePassword?: Value<boolean>;
}

/** Rest proxy. */
export interface RestProxy {
  /** Host. */
  host?: Value<string>;
  /** Port. */
  port?: Value<string>;
  /** Username. */
  username?: Value<string>;
  /** Password. */
  password?: Value<string>;
}

/** Rest settings. */
export interface RestSettings {
  /** Same config. Default false. */
  sameConfig?: Value<boolean>;
  /** Enable ssl. Default false. */
  enableSsl?: Value<boolean>;
  /** Accept self signed certificate. Default false. */
  acceptSelfSignedCertificate?: Value<boolean>;
  /** Verify host name. Default false. */
  verifyHostName?: Value<boolean>;
  /** Ssl server authentication. Default false. */
  sslServerAuthentication?: Value<boolean>;
  /** Server certificate. */
  serverCertificate?: Value<RestServerCertificate>;
  /** Ssl client authentication. Default false. */
  sslClientAuthentication?: Value<boolean>;
  /** Client certificate. */
  clientCertificate?: Value<RestClientCertificate>;
  /** Timeout duration. Default 180000. */
  timeoutDuration?: Integer;
  /** Retry on failure. Default 5. */
  retryOnFailure?: Integer;
  /** Use proxy server. Default false. */
  useProxyServer?: Value<boolean>;
  /** Proxy. */
  proxy?: Value<RestProxy>;
  /** Action on failure. One of ABORT, REJECT, IGNORE; default ABORT. */
  actionOnFailure?: Choice<RestActionOnFailure>;
}

/** Rest control. */
export interface RestControl {
  /** Same config. Default false. */
  sameConfig?: Value<boolean>;
  /** Enable pagination. Default false. */
  enablePagination?: Value<boolean>;
  /** Pagination condition. */
  paginationCondition?: Value<string>;
  /**
   * Data output control. One of NO_OUTPUT, PER_ITERATION, FINAL_ITERATION; default FINAL_ITERATION.
   */
  dataOutputControl?: Choice<RestDataOutputControl>;
  /** Pre action. */
  preAction?: Value<string>;
  /** Post action. */
  postAction?: Value<string>;
  /** Ignore request when pre action false. Default false. */
  ignoreRequestWhenPreActionFalse?: Value<boolean>;
}

/** Rest request. */
export interface RestRequest {
  /** Method. One of GET, POST, PUT, DELETE, PATCH, HEAD, OPTIONS; default GET. */
  method?: Choice<RestMethod>;
  /** Url. */
  url?: Value<string>;
  /** Use expression url. */
  useExpressionUrl?: Value<boolean>;
  /** Authentication. */
  authentication?: Value<RestAuthentication>;
  /** Request. */
  request?: Value<RestRequestInfo>;
  /** Response. */
  response?: Value<RestResponse>;
  /** Settings. */
  settings?: Value<RestSettings>;
  /** Control. */
  control?: Value<RestControl>;
}

/** Rest variable. */
export interface RestVariable {
  /** Name. */
  name?: Value<string>;
  /** Data type. */
  dataType?: Choice<RestDataType>;
  /** Default value. */
  defaultValue?: Value<string>;
  /** Derivation. */
  derivation?: Value<string>;
  /** Description. */
  description?: Value<string>;
}

/** What can be set on a Rest stage. */
export interface RestProps {
  /** Runtime column propagation. Default 1. */
  runtimeColumnPropagation?: Integer;
  /** Combinability mode. One of auto, combine, nocombine; default auto. */
  combinability?: Choice<CombinabilityMode>;
  /** Execution mode. One of default_seq, default_par, par, seq; default default_seq. */
  execmode?: Choice<RestExecmode>;
  /** Is reject link. Default false. */
  isRejectLink?: Value<boolean>;
  /** Log Level. One of debug, error, fatal, info, warning; default warning. */
  logLevel?: Choice<RestLogLevel>;
  /** Part/Col. Default part_type. */
  partColl?: Value<string>;
  /** Preserve partitioning. One of -3, 0, 2, 1; default -3. */
  preserve?: Choice<PreservePartitioning>;
  /** Reject message column. Default " ". */
  rejectMessageColumn?: Value<string>;
  /** Requests. */
  requests?: Value<readonly RestRequest[]>;
  /** Variables. */
  variables?: Value<readonly RestVariable[]>;
}

/** A Rest stage. */
export const Rest: Stage<RestProps, number, number, 0, 0, never> = {
  name: "Rest",
  op: "PxRest",
  kind: "execution",
  image: "/data-intg/flows/graphics/palette/REST.svg",
  links: { in: [0, Infinity], out: [0, Infinity], reference: [0, 0], reject: [0, 0] },
  main: "p",
  first: [{ runtimeColumnPropagation: ["i int", 1] }],
  properties: {
    combinability: ["m enum", CombinabilityMode],
    execmode: ["m enum", RestExecmode, "default_seq"],
    inputCount: "m inputs",
    isRejectLink: "o bool",
    linkName: ["i string", " "],
    logLevel: ["m enum", RestLogLevel],
    logRejectError: "m bool",
    outputCount: "m outputs",
    parameters: "m string",
    partColl: ["i string", "part_type"],
    preserve: ["m enum", PreservePartitioning],
    rejectMessageColumn: "o string",
    requests: ["M list", null, []],
    variables: ["M list", null, []],
    bufMode: "- any",
    maxMemBufSize: "- any",
    bufFreeRun: "- any",
    queueUpperSize: "- any",
    diskWriteInc: "- any",
  },
  columns: { rule: reportColumns },
  encode: [
    {
      rule: requests,
      in: "requests",
      parts: {
        authentication: {
          sameConfig: ["inherit", null, false],
          authenticationType: ["type", null, "NoAuth"],
          addTo: ["add_to"],
          key: ["key", { quoted: "useExpressionKey" }],
          value: ["value", { quoted: "useExpressionValue" }],
          token: ["token", { quoted: "useExpressionToken" }],
          username: ["username", { quoted: "useExpressionUsername" }],
          password: ["password", { quoted: "useExpressionPassword" }],
          useExpressionToken: ["expression_bearerToken_on"],
          useExpressionKey: ["expression_authKey_on"],
          useExpressionValue: ["expression_authValue_on"],
          useExpressionUsername: ["expression_username_on"],
          useExpressionPassword: ["expression_password_on"],
        },
        request: {
          sameConfig: ["inherit", null, false],
          queryParameters: [
            "params",
            {
              items: {
                key: ["key", null, ""],
                defaultValue: ["default_value", null, ""],
                derivation: ["derivation", "expression", ""],
                description: ["description", null, ""],
              },
              ids: true,
            },
            [],
          ],
          customHeaders: [
            "headers",
            {
              items: {
                key: ["key", null, ""],
                defaultValue: ["default_value", null, ""],
                derivation: ["derivation", "expression", ""],
                description: ["description", null, ""],
              },
              ids: true,
            },
            [],
          ],
          additionalHeaders: ["additional_headers", "expression"],
          customCookies: [
            "cookies",
            {
              items: {
                key: ["key", null, ""],
                defaultValue: ["default_value", null, ""],
                derivation: ["derivation", "expression", ""],
                description: ["description", null, ""],
              },
              ids: true,
            },
            [],
          ],
        },
        body: {
          type: ["type", null, "NONE"],
          contentType: ["content_type", null, ""],
          encodingType: ["charset", null, "UTF-8"],
          source: ["source"],
          rawText: ["raw_text"],
          binaryData: ["binary_data"],
        },
        form: {
          key: ["key", null, ""],
          defaultValue: ["default_value", null, ""],
          derivation: ["derivation", "expression", ""],
          description: ["description", null, ""],
          contentType: ["content_type", null, ""],
          type: ["type", null, "TEXT"],
        },
        urlencoded: {
          key: ["key", null, ""],
          defaultValue: ["default_value", null, ""],
          derivation: ["derivation", "expression", ""],
          description: ["description", null, ""],
        },
        response: {
          sameConfig: ["inherit", null, false],
          contentType: ["content_type", null, ""],
          encodingType: ["charset", null, "UTF-8"],
          useExpressionFilePath: ["expression_filePath_on"],
        },
        settings: {
          sameConfig: ["inherit", null, false],
          enableSsl: ["enable_ssl", null, false],
          acceptSelfSignedCertificate: ["accept_self_signed_certificate", null, false],
          verifyHostName: ["verify_host", null, false],
          sslServerAuthentication: ["enable_ssl_server", null, false],
          serverCertificate: [
            "server_cert",
            {
              shape: {
                certificateType: ["type", null, "PEM_TEXT"],
                certificate: ["certificate", { quoted: "useExpressionCertificate" }],
                certificateFile: ["certificate_file", { quoted: "useExpressionCertificateFile" }],
                truststoreFile: ["file_path", { quoted: "useExpressionTruststoreFile" }],
                truststoreType: ["store_type"],
                truststorePassword: ["password", { quoted: "" }],
                useExpressionCertificate: ["is_expression_server_certificate"],
                useExpressionCertificateFile: ["is_expression_server_certificate_file"],
                useExpressionTruststoreFile: ["is_expression_server_truststore_file"],
                useExpressionTruststorePassword: ["is_expression_server_truststore_password"],
              },
            },
          ],
          sslClientAuthentication: ["enable_ssl_client", null, false],
          clientCertificate: [
            "client_cert",
            {
              shape: {
                certificateType: ["type", null, "PEM_TEXT"],
                certificate: ["certificate", { quoted: "useExpressionCertificate" }],
                privateKey: ["private_key", { quoted: "useExpressionPrivateKey" }],
                certificateFile: ["certificate_file", { quoted: "useExpressionCertificateFile" }],
                privateKeyFile: ["private_key_file", { quoted: "useExpressionPrivateKeyFile" }],
                keystoreFile: ["file_path", { quoted: "useExpressionKeystoreFile" }],
                keystoreType: ["store_type"],
                keystorePassword: ["password", { quoted: "useExpressionKeystorePassword" }],
                useExpressionCertificate: ["is_expression_client_certificate"],
                useExpressionPrivateKey: ["is_expression_client_private_key"],
                useExpressionCertificateFile: ["is_expression_client_certificate_file"],
                useExpressionPrivateKeyFile: ["is_expression_client_private_key_file"],
                useExpressionKeystoreFile: ["is_expression_client_keystore_file"],
                useExpressionKeystorePassword: ["is_expression_client_keystore_password"],
              },
            },
          ],
          timeoutDuration: ["timeout_duration", null, 180000],
          retryOnFailure: ["retry_on_failure", null, 5],
          useProxyServer: ["use_proxy", null, false],
          proxy: [
            "proxy",
            {
              shape: {
                host: ["host", null, ""],
                port: ["port", null, ""],
                username: ["username", null, ""],
                password: ["password", null, ""],
              },
            },
            {},
          ],
          actionOnFailure: ["on_error_control", null, "ABORT"],
        },
        control: {
          sameConfig: ["inherit", null, false],
          enablePagination: ["iteration", null, false],
          paginationCondition: ["prerequisite", "expression", ""],
          dataOutputControl: ["output_type", null, "FINAL_ITERATION"],
          preAction: ["pre_action", "expression", ""],
          postAction: ["post_action", "expression", ""],
          ignoreRequestWhenPreActionFalse: ["skip_on_pre_action_false", null, false],
        },
      },
    },
    {
      rule: shapes,
      in: "variables",
      shape: {
        name: ["name", null, ""],
        dataType: ["type", null, ""],
        defaultValue: ["default_value", null, ""],
        derivation: ["derivation", "expression", ""],
        description: ["description", null, ""],
      },
    },
    { rule: derivedDescriptions },
  ],
};
