// Generated from spec/datastage/stages/web-service.yaml. Do not edit; run `specanvil generate`.
import type { Choice, Integer, Stage, Value } from "specanvil/datastage/stage";
import { BufferMode, FilePreservePartitioning, RecordOrdering } from "../enums/common.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { partitioning, type Partitioning } from "../groups/partitioning.js";
import { sorting, type Sorting } from "../groups/sorting.js";
import { stageColumns, type StageColumns } from "../groups/stage-columns.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  FilePreservePartitioning,
  PartitionType,
  StageSortingKey,
} from "../enums/common.js";

/** Error handling. */
export const WebServiceErrorHandling = {
  trace: 1,
  info: 3,
  warning: 4,
  reject: 5,
  fatal: 6,
} as const;

/** Error handling. */
export type WebServiceErrorHandling =
  (typeof WebServiceErrorHandling)[keyof typeof WebServiceErrorHandling];

/** Execution mode. */
export const WebServiceExecmode = { default_seq: "default_seq", seq: "seq", par: "par" } as const;

/** Execution mode. */
export type WebServiceExecmode = (typeof WebServiceExecmode)[keyof typeof WebServiceExecmode];

/** Truststore type. */
export const WebServiceTruststoreType = { JKS: "JKS", PKCS12: "PKCS12" } as const;

/** Truststore type. */
export type WebServiceTruststoreType =
  (typeof WebServiceTruststoreType)[keyof typeof WebServiceTruststoreType];

type Own = "execmode" | "preserve";

/** What can be set on a Web Service stage. */
export interface WebServiceProps
  extends Descriptions, LinkBuffers, Omit<Partitioning, Own>, Sorting, StageColumns {
  /** Buffering mode. One of default, autobuffer, buffer, nobuffer; default default. */
  bufMode?: Choice<BufferMode>;
  /** Maximum memory buffer size (bytes). Default 3145728. */
  maxMemBufSize?: Integer;
  /** Buffer free run (percent). Default 50. */
  bufFreeRun?: Integer;
  /** Queue upper bound size (bytes). Default 0. */
  queueUpperSize?: Integer;
  /** Disk write increment (bytes). Default 1048576. */
  diskWriteInc?: Integer;
  /** Allow per-column mapping. Default false. */
  allowColumnMapping?: Value<boolean>;
  /** Password. */
  authenticationPassword?: Value<string>;
  /** User name. */
  authenticationUserName?: Value<string>;
  /** Truststore password. */
  certificatePasswd?: Value<string>;
  /** Error handling. One of 1, 3, 4, 5, 6; default 6. */
  errorHandling?: Choice<WebServiceErrorHandling>;
  /** Execution mode. One of default_seq, seq, par; default default_seq. */
  execmode?: Choice<WebServiceExecmode>;
  /** Property field separator. Default " ". */
  fieldDelimiter?: Value<string>;
  /** Whether is a reference stage for Lookup stage. Default false. */
  hasReferenceOutput?: Value<boolean>;
  /** Inherit properties from stage. Default 1. */
  inheritFromStage?: Integer;
  /** Input column list. */
  inputCol?: Value<readonly string[]>;
  /** Input description. Default 0. */
  inputDescription?: Value<string>;
  /** Input message table identifier. */
  inputMessageTableId?: Value<string>;
  /** Names of the parameters of the Web service operation. */
  inputName?: Value<string>;
  /** Input namespace name. */
  inputNamespaceName?: Value<string>;
  /** Input namespace value. */
  inputNamespaceValue?: Value<string>;
  /** Parameters of the Web service operation. */
  inputRequest?: Value<string>;
  /** Authentication required. Default false. */
  isAuthenticationRequired?: Value<boolean>;
  /** Trust all servers. Default false. */
  isAutomaticTrust?: Value<boolean>;
  /** SSL encryption required. Default false. */
  isCertificateRequired?: Value<boolean>;
  /** User-defined header. Default false. */
  isInputHeaderXmlColumn?: Value<boolean>;
  /** User-defined message. Default false. */
  isInputXmlColumn?: Value<boolean>;
  /** Disable log reject reasons. Default false. */
  isLogRejectReasonDisabled?: Value<boolean>;
  /** User-defined header. Default false. */
  isOutputHeaderXmlColumn?: Value<boolean>;
  /** User-defined message. Default false. */
  isOutputXmlColumn?: Value<boolean>;
  /** Disable pass-through. Default false. */
  isPassThroughDisabled?: Value<boolean>;
  /** HTTP/HTTPS proxy required. Default false. */
  isProxyRequired?: Value<boolean>;
  /** Reject message column. Default false. */
  isRejectColumn?: Value<boolean>;
  /** Is reject link. Default false. */
  isRejectLink?: Value<boolean>;
  /** JVM options. */
  jvmOptions?: Value<string>;
  /** Truststore file. */
  keystoreFile?: Value<string>;
  /** Operation time-out (seconds). Default 0. */
  operationTimeout?: Integer;
  /** Output column list. */
  outputCol?: Value<readonly string[]>;
  /** Output message table identifier. */
  outputMessageTableId?: Value<string>;
  /** Output namespace name. */
  outputNamespaceName?: Value<string>;
  /** Output namespace value. */
  outputNamespaceValue?: Value<string>;
  /** Part/Col. Default part_type. */
  partColl?: Value<string>;
  /** Preserve partitioning. One of -2, -1, 0, 1; default -1. */
  preserve?: Choice<FilePreservePartitioning>;
  /** Host name. */
  proxyHostName?: Value<string>;
  /** Password. */
  proxyPassword?: Value<string>;
  /** Port number. */
  proxyPortNumber?: Value<string>;
  /** User name. */
  proxyUserName?: Value<string>;
  /** Request mapping. */
  requestMapping?: Value<string>;
  /** Request name. */
  requestName?: Value<string>;
  /** Request name. */
  responseName?: Value<string>;
  /** Runtime column propagation. Default 1. */
  runtimeColumnPropagation?: Integer;
  /** SSL certificate. */
  sslCertificate?: Value<string>;
  /** Truststore type. One of JKS, PKCS12; default JKS. */
  truststoreType?: Choice<WebServiceTruststoreType>;
  /** Java additional classpath. */
  userClasspath?: Value<string>;
  /** WSDL address. */
  wsdlDocumentUri?: Value<string>;
  /** Input message namespace. */
  wsdlInputMessageNamespace?: Value<string>;
  /** Operation name. */
  wsdlOperationName?: Value<string>;
  /** Operation style. */
  wsdlOperationStyle?: Value<string>;
  /** Port address. */
  wsdlPortAddress?: Value<string>;
  /** Port name. */
  wsdlPortName?: Value<string>;
  /** Service name. */
  wsdlServiceName?: Value<string>;
  /** SOAP action. */
  wsdlSoapAction?: Value<string>;
  /** Choose the column receiving the user message. */
  xmlInputColumn?: Value<string>;
  /** Choose the column receiving the user header. */
  xmlInputHeaderColumn?: Value<string>;
  /** Choose the column receiving the user message. */
  xmlOutputColumn?: Value<string>;
  /** Choose the column receiving the user header. */
  xmlOutputHeaderColumn?: Value<string>;
}

/** A Web Service stage. */
export const WebService: Stage<WebServiceProps, 1, 2, 0, 1, never> = {
  name: "Web Service",
  op: "WSTransformerPX",
  kind: "execution",
  links: { in: [0, 1], out: [0, 2], reference: [0, 0], reject: [0, 1] },
  main: "p",
  first: [
    {
      bufMode: ["m enum", BufferMode],
      maxMemBufSize: ["ma int", 3145728],
      bufFreeRun: ["ma int", 50],
      queueUpperSize: ["ma int", 0],
      diskWriteInc: ["ma int", 1048576],
    },
  ],
  groups: [descriptions, designer, linkBuffers, partitioning, sorting, stageColumns],
  properties: {
    allowColumnMapping: "m bool",
    authenticationPassword: "m string",
    authenticationUserName: "m string",
    certificatePasswd: "m string",
    errorHandling: ["m enum", WebServiceErrorHandling],
    execmode: ["m enum", WebServiceExecmode, "default_seq"],
    fieldDelimiter: "m string",
    hasReferenceOutput: "m bool hasReferenceOutput",
    inheritFromStage: ["mi int", 1],
    inputCol: "m list",
    inputDescription: "mo string",
    inputMessageTableId: ["mi string", ""],
    inputName: "mo string",
    inputNamespaceName: "m string",
    inputNamespaceValue: "m string",
    inputRequest: "mo string",
    isAuthenticationRequired: "m bool",
    isAutomaticTrust: "m bool",
    isCertificateRequired: "m bool",
    isInputHeaderXmlColumn: ["mi bool", false],
    isInputXmlColumn: ["mi bool", false],
    isLogRejectReasonDisabled: "m bool",
    isOutputHeaderXmlColumn: "mo bool",
    isOutputXmlColumn: "mo bool",
    isPassThroughDisabled: "mo bool",
    isProxyRequired: "m bool",
    isRejectColumn: "mo bool",
    isRejectLink: "mo bool",
    jvmOptions: "m string",
    keystoreFile: "m string",
    linkMinimised: ["mi int LinkMinimised", 0],
    logResponse: ["mi enum", RecordOrdering, 0],
    operationTimeout: "m int",
    outputCol: "m list",
    outputMessageTableId: "mo string",
    outputNamespaceName: "m string",
    outputNamespaceValue: "m string",
    outputRejectColumn: "mo string",
    partColl: ["mi string", "part_type"],
    preserve: ["m enum", FilePreservePartitioning],
    proxyHostName: "m string",
    proxyPassword: "m string",
    proxyPortNumber: "m string",
    proxyUserName: "m string",
    rejectLinkIndex: "m int rejectLinkIndex",
    rejectLinkName: "m string rejectLinkName",
    requestMapping: "mo string",
    requestName: "m string requestName",
    responseName: "m string responseName",
    runtimeColumnPropagation: ["mi int", 1],
    sslCertificate: "m string",
    truststoreType: ["m enum", WebServiceTruststoreType],
    userClasspath: "m string",
    wsdlDocumentUri: "m string",
    wsdlDocumentXml: "m string",
    wsdlInputMessageNamespace: "m string",
    wsdlOperationName: "m string",
    wsdlOperationStyle: "m string",
    wsdlPortAddress: "m string",
    wsdlPortName: "m string",
    wsdlServiceName: "m string",
    wsdlSoapAction: "m string",
    xmlInputColumn: ["mi string", ""],
    xmlInputHeaderColumn: ["mi string", ""],
    xmlOutputColumn: "mo string",
    xmlOutputHeaderColumn: "mo string",
  },
};
