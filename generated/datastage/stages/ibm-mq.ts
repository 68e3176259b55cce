// Generated from spec/datastage/stages/ibm-mq.yaml. Do not edit; run `specanvil generate`.
import { allColumns } from "specanvil/datastage/columns";
import type { Choice, DocumentValue, Integer, Stage, Value } from "specanvil/datastage/stage";
import { EndOfWave, RecordOrdering } from "../enums/common.js";
import { connectorBuffers, type ConnectorBuffers } from "../groups/connector-buffers.js";
import {
  connectorPartitioning,
  type ConnectorPartitioning,
} from "../groups/connector-partitioning.js";
import { descriptions, type Descriptions } from "../groups/descriptions.js";
import { designer } from "../groups/designer.js";
import { linkBuffers, type LinkBuffers } from "../groups/link-buffers.js";
import { rejects, type Rejects } from "../groups/rejects.js";
import { sorting, type Sorting } from "../groups/sorting.js";
export {
  BufferMode,
  CollectingMethod,
  CombinabilityMode,
  EndOfWave,
  ExecutionMode,
  PartitionType,
  PreservePartitioning,
  RecordOrdering,
  StageSortingKey,
} from "../enums/common.js";
export { RejectUses } from "../groups/rejects.js";

/** Access mode. */
export const IbmMqAccessMode = {
  as_in_queue_definition: "as_in_queue_definition",
  exclusive: "exclusive",
  exclusive_if_granted: "exclusive_if_granted",
  shared: "shared",
} as const;

/** Access mode. */
export type IbmMqAccessMode = (typeof IbmMqAccessMode)[keyof typeof IbmMqAccessMode];

/** Binding mode. */
export const IbmMqOtherQueueSettingsClusterQueueBindingMode = {
  as_in_queue_definition: "as_in_queue_definition",
  not_fixed: "not_fixed",
  on_open: "on_open",
} as const;

/** Binding mode. */
export type IbmMqOtherQueueSettingsClusterQueueBindingMode =
  (typeof IbmMqOtherQueueSettingsClusterQueueBindingMode)[keyof typeof IbmMqOtherQueueSettingsClusterQueueBindingMode];

/** Context mode. */
export const IbmMqContextMode = {
  none: "none",
  set_all: "set_all",
  set_identity: "set_identity",
} as const;

/** Context mode. */
export type IbmMqContextMode = (typeof IbmMqContextMode)[keyof typeof IbmMqContextMode];

/** Reply queue close options. */
export const IbmMqOtherQueueSettingsDynamicQueueCloseOptions = {
  delete: "delete",
  none: "none",
  purge_and_delete: "purge_and_delete",
} as const;

/** Reply queue close options. */
export type IbmMqOtherQueueSettingsDynamicQueueCloseOptions =
  (typeof IbmMqOtherQueueSettingsDynamicQueueCloseOptions)[keyof typeof IbmMqOtherQueueSettingsDynamicQueueCloseOptions];

/** Value (Report). */
export const IbmMqHeaderFieldsFilterReportValue = {
  confirm_on_arrival: "confirm_on_arrival",
  confirm_on_arrival_with_data: "confirm_on_arrival_with_data",
  confirm_on_arrival_with_full_data: "confirm_on_arrival_with_full_data",
  confirm_on_delivery: "confirm_on_delivery",
  confirm_on_delivery_with_data: "confirm_on_delivery_with_data",
  confirm_on_delivery_with_full_data: "confirm_on_delivery_with_full_data",
  discard_message: "discard_message",
  exception: "exception",
  exception_with_data: "exception_with_data",
  exception_with_full_data: "exception_with_full_data",
  expiration: "expiration",
  expiration_with_data: "expiration_with_data",
  expiration_with_full_data: "expiration_with_full_data",
  negative_action_notification: "negative_action_notification",
  pass_correlation_id: "pass_correlation_id",
  pass_message_id: "pass_message_id",
  positive_action_notification: "positive_action_notification",
} as const;

/** Value (Report). */
export type IbmMqHeaderFieldsFilterReportValue =
  (typeof IbmMqHeaderFieldsFilterReportValue)[keyof typeof IbmMqHeaderFieldsFilterReportValue];

/** System value (Feedback). */
export const IbmMqHeaderFieldsFilterFeedbackSystemValue = {
  confirm_on_arrival: "confirm_on_arrival",
  confirm_on_delivery: "confirm_on_delivery",
  expiration: "expiration",
  message_too_big_for_queue_mqrc: "message_too_big_for_queue_mqrc",
  message_too_big_for_queue_manager_mqrc: "message_too_big_for_queue_manager_mqrc",
  negative_action_notification: "negative_action_notification",
  none: "none",
  not_authorized_mqrc: "not_authorized_mqrc",
  persistent_not_allowed_mqrc: "persistent_not_allowed_mqrc",
  positive_action_notification: "positive_action_notification",
  put_inhibited_mqrc: "put_inhibited_mqrc",
  queue_full_mqrc: "queue_full_mqrc",
  queue_space_not_available_mqrc: "queue_space_not_available_mqrc",
  quit: "quit",
} as const;

/** System value (Feedback). */
export type IbmMqHeaderFieldsFilterFeedbackSystemValue =
  (typeof IbmMqHeaderFieldsFilterFeedbackSystemValue)[keyof typeof IbmMqHeaderFieldsFilterFeedbackSystemValue];

/** System value (Format). */
export const IbmMqHeaderFieldsFilterFormatSystemValue = {
  mqadmin: "mqadmin",
  mqchcom: "mqchcom",
  mqcics: "mqcics",
  mqcmd1: "mqcmd1",
  mqcmd2: "mqcmd2",
  mqdead: "mqdead",
  mqevent: "mqevent",
  mqhdist: "mqhdist",
  mqhmde: "mqhmde",
  mqhref: "mqhref",
  mqhrf: "mqhrf",
  mqhrf2: "mqhrf2",
  mqhwih: "mqhwih",
  mqims: "mqims",
  mqimsvs: "mqimsvs",
  mqnone: "mqnone",
  mqpcf: "mqpcf",
  mqstr: "mqstr",
  mqtrig: "mqtrig",
  mqxmit: "mqxmit",
} as const;

/** System value (Format). */
export type IbmMqHeaderFieldsFilterFormatSystemValue =
  (typeof IbmMqHeaderFieldsFilterFormatSystemValue)[keyof typeof IbmMqHeaderFieldsFilterFormatSystemValue];

/** Value (Message flags). */
export const IbmMqHeaderFieldsSetterMsgFlags = {
  last_message_in_group: "last_message_in_group",
  last_segment: "last_segment",
  message_in_group: "message_in_group",
  segment: "segment",
  segmentation_allowed: "segmentation_allowed",
} as const;

/** Value (Message flags). */
export type IbmMqHeaderFieldsSetterMsgFlags =
  (typeof IbmMqHeaderFieldsSetterMsgFlags)[keyof typeof IbmMqHeaderFieldsSetterMsgFlags];

/** System value (Message type). */
export const IbmMqHeaderFieldsFilterMsgTypeSystemValue = {
  datagram: "datagram",
  reply: "reply",
  report: "report",
  request: "request",
} as const;

/** System value (Message type). */
export type IbmMqHeaderFieldsFilterMsgTypeSystemValue =
  (typeof IbmMqHeaderFieldsFilterMsgTypeSystemValue)[keyof typeof IbmMqHeaderFieldsFilterMsgTypeSystemValue];

/** Persistence. */
export const IbmMqHeaderFieldsFilterPersistence = {
  as_in_queue_definition: "as_in_queue_definition",
  not_persistent: "not_persistent",
  persistent: "persistent",
} as const;

/** Persistence. */
export type IbmMqHeaderFieldsFilterPersistence =
  (typeof IbmMqHeaderFieldsFilterPersistence)[keyof typeof IbmMqHeaderFieldsFilterPersistence];

/** System value (Put application type). */
export const IbmMqHeaderFieldsFilterPutApplTypeSystemValue = {
  aix_unix: "aix,_unix",
  broker: "broker",
  channelinitiator: "channelinitiator",
  cics: "cics",
  cicsbridge: "cicsbridge",
  cicsvse: "cicsvse",
  dos: "dos",
  dqm: "dqm",
  guardian_nsk: "guardian,_nsk",
  ims: "ims",
  imsbridge: "imsbridge",
  java: "java",
  mvs_os390_zos: "mvs,_os390,_zos",
  nocontext: "nocontext",
  notesagent: "notesagent",
  os2: "os2",
  os400: "os400",
  qmgr: "qmgr",
  unknown: "unknown",
  user: "user",
  vms: "vms",
  vos: "vos",
  windows: "windows",
  windowsnt: "windowsnt",
  xcf: "xcf",
} as const;

/** System value (Put application type). */
export type IbmMqHeaderFieldsFilterPutApplTypeSystemValue =
  (typeof IbmMqHeaderFieldsFilterPutApplTypeSystemValue)[keyof typeof IbmMqHeaderFieldsFilterPutApplTypeSystemValue];

/** Identity options. */
export const IbmMqPubSubRegistrationSubscriberIdentity = {
  add_name: "add_name",
  join_exclusive: "join_exclusive",
  join_shared: "join_shared",
  no_alteration: "no_alteration",
  variable_user_id: "variable_user_id",
} as const;

/** Identity options. */
export type IbmMqPubSubRegistrationSubscriberIdentity =
  (typeof IbmMqPubSubRegistrationSubscriberIdentity)[keyof typeof IbmMqPubSubRegistrationSubscriberIdentity];

/** Message order and assembly. */
export const IbmMqMessageOptionsMessageOrderAndAssembly = {
  assemble_groups: "assemble_groups",
  assemble_logical_messages: "assemble_logical_messages",
  individual_ordered: "individual_ordered",
  individual_unordered: "individual_unordered",
} as const;

/** Message order and assembly. */
export type IbmMqMessageOptionsMessageOrderAndAssembly =
  (typeof IbmMqMessageOptionsMessageOrderAndAssembly)[keyof typeof IbmMqMessageOptionsMessageOrderAndAssembly];

/** Publication options. */
export const IbmMqPubSubPublishPublication = {
  correlation_id_as_identity: "correlation_id_as_identity",
  no_registration: "no_registration",
  retain_publication: "retain_publication",
} as const;

/** Publication options. */
export type IbmMqPubSubPublishPublication =
  (typeof IbmMqPubSubPublishPublication)[keyof typeof IbmMqPubSubPublishPublication];

/** Message read mode. */
export const IbmMqMessageReadMode = {
  delete: "delete",
  delete_under_transaction: "delete_under_transaction",
  keep: "keep",
  move_to_work_queue: "move_to_work_queue",
} as const;

/** Message read mode. */
export type IbmMqMessageReadMode = (typeof IbmMqMessageReadMode)[keyof typeof IbmMqMessageReadMode];

/** Message service domain. */
export const IbmMqPubSubPublishMessageContentDescriptorMessageServiceDomain = {
  idoc: "idoc",
  mrm: "mrm",
  none: "none",
  xml: "xml",
  xmlns: "xmlns",
} as const;

/** Message service domain. */
export type IbmMqPubSubPublishMessageContentDescriptorMessageServiceDomain =
  (typeof IbmMqPubSubPublishMessageContentDescriptorMessageServiceDomain)[keyof typeof IbmMqPubSubPublishMessageContentDescriptorMessageServiceDomain];

/** Message write mode. */
export const IbmMqMessageWriteMode = {
  create: "create",
  create_under_transaction: "create_under_transaction",
  create_on_content: "create_on_content",
  create_on_content_under_transaction: "create_on_content_under_transaction",
} as const;

/** Message write mode. */
export type IbmMqMessageWriteMode =
  (typeof IbmMqMessageWriteMode)[keyof typeof IbmMqMessageWriteMode];

/** Persistence options. */
export const IbmMqPubSubRegistrationSubscriberPersistence = {
  non_persistent: "non_persistent",
  persistent: "persistent",
  persistent_as_publish: "persistent_as_publish",
  persistent_as_queue: "persistent_as_queue",
} as const;

/** Persistence options. */
export type IbmMqPubSubRegistrationSubscriberPersistence =
  (typeof IbmMqPubSubRegistrationSubscriberPersistence)[keyof typeof IbmMqPubSubRegistrationSubscriberPersistence];

/** General options. */
export const IbmMqPubSubDeregistrationPublisher = {
  correlation_id_as_identity: "correlation_id_as_identity",
  deregister_all: "deregister_all",
} as const;

/** General options. */
export type IbmMqPubSubDeregistrationPublisher =
  (typeof IbmMqPubSubDeregistrationPublisher)[keyof typeof IbmMqPubSubDeregistrationPublisher];

/** General options. */
export const IbmMqPubSubPublishRegistration = {
  anonymous: "anonymous",
  correlation_id_as_identity: "correlation_id_as_identity",
  local: "local",
} as const;

/** General options. */
export type IbmMqPubSubPublishRegistration =
  (typeof IbmMqPubSubPublishRegistration)[keyof typeof IbmMqPubSubPublishRegistration];

/** Service type. */
export const IbmMqPubSubServiceType = { mqrfh: "mqrfh", mqrfh2: "mqrfh2" } as const;

/** Service type. */
export type IbmMqPubSubServiceType =
  (typeof IbmMqPubSubServiceType)[keyof typeof IbmMqPubSubServiceType];

/** Header version. */
export const IbmMqHeaderFieldsSetterVersion = { one: "1", two: "2" } as const;

/** Header version. */
export type IbmMqHeaderFieldsSetterVersion =
  (typeof IbmMqHeaderFieldsSetterVersion)[keyof typeof IbmMqHeaderFieldsSetterVersion];

/** Report. */
export const IbmMqHeaderFieldsSetterReport = {
  confirm_on_arrival: "confirm_on_arrival",
  confirm_on_arrival_with_data: "confirm_on_arrival_with_data",
  confirm_on_arrival_with_full_data: "confirm_on_arrival_with_full_data",
  confirm_on_delivery: "confirm_on_delivery",
  confirm_on_delivery_with_data: "confirm_on_delivery_with_data",
  confirm_on_delivery_with_full_data: "confirm_on_delivery_with_full_data",
  discard_message: "discard_message",
  exception: "exception",
  exception_with_data: "exception_with_data",
  exception_with_full_data: "exception_with_full_data",
  expiration: "expiration",
  expiration_with_data: "expiration_with_data",
  expiration_with_full_data: "expiration_with_full_data",
  negative_action_notification: "negative_action_notification",
  pass_correlation_identifier: "pass_correlation_identifier",
  pass_message_identifier: "pass_message_identifier",
  positive_action_notification: "positive_action_notification",
} as const;

/** Report. */
export type IbmMqHeaderFieldsSetterReport =
  (typeof IbmMqHeaderFieldsSetterReport)[keyof typeof IbmMqHeaderFieldsSetterReport];

/** General options. */
export const IbmMqPubSubDeregistrationSubscriber = {
  correlation_id_as_identity: "correlation_id_as_identity",
  deregister_all: "deregister_all",
  leave_only: "leave_only",
  variable_user_id: "variable_user_id",
} as const;

/** General options. */
export type IbmMqPubSubDeregistrationSubscriber =
  (typeof IbmMqPubSubDeregistrationSubscriber)[keyof typeof IbmMqPubSubDeregistrationSubscriber];

/** General options. */
export const IbmMqPubSubRegistrationSubscriberGeneral = {
  anonymous: "anonymous",
  correlation_id_as_identity: "correlation_id_as_identity",
  duplicates_ok: "duplicates_ok",
  local: "local",
  new_publications_only: "new_publications_only",
} as const;

/** General options. */
export type IbmMqPubSubRegistrationSubscriberGeneral =
  (typeof IbmMqPubSubRegistrationSubscriberGeneral)[keyof typeof IbmMqPubSubRegistrationSubscriberGeneral];

type Own = "hasRejectOutput";

/** What can be set on a IBM MQ stage. */
export interface IbmMqProps
  extends
    ConnectorBuffers,
    ConnectorPartitioning,
    Descriptions,
    LinkBuffers,
    Omit<Rejects, Own>,
    Sorting {
  /**
   * Access mode. One of as_in_queue_definition, exclusive, exclusive_if_granted, shared; default
   * as_in_queue_definition.
   */
  accessMode?: Choice<IbmMqAccessMode>;
  /** Alternate user ID. */
  alternateUserId?: Value<string>;
  /** Append node number. Default true. */
  appendNodeNumber?: Value<boolean>;
  /**
   * Binding mode. One of as_in_queue_definition, not_fixed, on_open; default
   * as_in_queue_definition.
   */
  bindingMode?: Choice<IbmMqOtherQueueSettingsClusterQueueBindingMode>;
  /** Blocking transaction processing. Default false. */
  blockingTransactionProcessing?: Value<boolean>;
  /** CipherSpec. Default ECDHE_RSA_AES_128_CBC_SHA256. */
  cipherSpec?: Value<string>;
  /** Cluster queue. Default false. */
  clusterQueue?: Value<boolean>;
  /** Queue manager. */
  clusterQueueManagerName?: Value<string>;
  /** Content filter. */
  contentFilter?: Value<string>;
  /** Context mode. One of none, set_all, set_identity; default none. */
  contextMode?: Choice<IbmMqContextMode>;
  /** Custom value. */
  customValue?: Value<string>;
  /** Deregistration. Default false. */
  deregistration?: Value<boolean>;
  /** Correlation ID. */
  deregistrationCorrelationId?: Value<string>;
  /** Topic. */
  deregistrationTopic?: Value<string>;
  /** Queue name. Default *. */
  dynamicQueueName?: Value<string>;
  /** Dynamic reply queue. Default false. */
  dynamicReplyQueue?: Value<boolean>;
  /** Reply queue close options. One of delete, none, purge_and_delete; default none. */
  dynamicReplyQueueCloseOptions?: Choice<IbmMqOtherQueueSettingsDynamicQueueCloseOptions>;
  /** Queue name. Default *. */
  dynamicReplyQueueName?: Value<string>;
  /** Enable payload reference. Default false. */
  enablePayloadReference?: Value<boolean>;
  /** End of data. Default true. */
  endOfData?: Value<boolean>;
  /** End of data message type. */
  endOfDataMessageType?: Integer;
  /** End of wave. One of after, before, none; default none. */
  endOfWave?: Choice<EndOfWave>;
  /** Error queue. Default false. */
  errorQueue?: Value<boolean>;
  /** Context mode. One of none, set_all, set_identity; default none. */
  errorQueueContextMode?: Choice<IbmMqContextMode>;
  /** Queue name. */
  errorQueueName?: Value<string>;
  /** Queue manager. */
  errorQueueQueueManagerName?: Value<string>;
  /** Extract key. Default false. */
  extractKey?: Value<boolean>;
  /** Key length. Default 0. */
  extractKeyLength?: Integer;
  /** Key offset. Default 0. */
  extractKeyOffset?: Integer;
  /** Value (Correlation ID). */
  filterAcceptableValueCorrelationId?: Value<string>;
  /** Value (Report). */
  filterConfirmOnArrival?: Choice<IbmMqHeaderFieldsFilterReportValue>;
  /** Hex (Correlation ID). Default false. */
  filterCorrelationIdIsHex?: Value<boolean>;
  /** Hex (Group ID). Default false. */
  filterGroupIdIsHex?: Value<boolean>;
  /** Use wildcard (Group ID). Default false. */
  filterGroupIdUseWildcard?: Value<boolean>;
  /** Match all (Report). Default false. */
  filterMatchAllReport?: Value<boolean>;
  /** Match all (Message flags). Default false. */
  filterMessageFlagsMustMatchAll?: Value<boolean>;
  /** Hex (Message ID). Default false. */
  filterMessageIdIsHex?: Value<boolean>;
  /** Filter messages. Default false. */
  filterMessages?: Value<boolean>;
  /** Application ID data. */
  filterSourceAcceptableApplicationIdData?: Value<string>;
  /** Backout count. */
  filterSourceAcceptableBackoutCount?: Value<string>;
  /** Coded character set ID. */
  filterSourceAcceptableCodedCharacterSetIdentifer?: Value<string>;
  /** Encoding. */
  filterSourceAcceptableEncodingValue?: Value<string>;
  /** Expiry. */
  filterSourceAcceptableExpiryIntervalValue?: Value<string>;
  /** Custom value (Feedback). */
  filterSourceAcceptableFeedbackCustomValue?: Value<string>;
  /** System value (Feedback). */
  filterSourceAcceptableFeedbackSystemValue?: Choice<IbmMqHeaderFieldsFilterFeedbackSystemValue>;
  /** Custom value (Format). */
  filterSourceAcceptableFormatCustomValue?: Value<string>;
  /** System value (Format). */
  filterSourceAcceptableFormatSystemValue?: Choice<IbmMqHeaderFieldsFilterFormatSystemValue>;
  /** Value (Group ID). */
  filterSourceAcceptableGroupId?: Value<string>;
  /**
   * Value (Message flags). One of last_message_in_group, last_segment, message_in_group, segment,
   * segmentation_allowed.
   */
  filterSourceAcceptableMessageFlagValues?: Choice<IbmMqHeaderFieldsSetterMsgFlags>;
  /** Payload size. */
  filterSourceAcceptableMessagePayloadSizeValue?: Value<string>;
  /** Message sequence number. */
  filterSourceAcceptableMessageSequenceNumberValue?: Value<string>;
  /** Custom value (Message type). */
  filterSourceAcceptableMessageTypeCustomValue?: Value<string>;
  /** System value (Message type). One of datagram, reply, report, request. */
  filterSourceAcceptableMessageTypeSystemValue?: Choice<IbmMqHeaderFieldsFilterMsgTypeSystemValue>;
  /** Offset. */
  filterSourceAcceptableOffsetValue?: Value<string>;
  /** Original length. */
  filterSourceAcceptableOriginalLengthValue?: Value<string>;
  /** Persistence. One of as_in_queue_definition, not_persistent, persistent. */
  filterSourceAcceptablePersistenceValue?: Choice<IbmMqHeaderFieldsFilterPersistence>;
  /** Priority. */
  filterSourceAcceptablePriorityValue?: Value<string>;
  /** Put application name. */
  filterSourceAcceptablePutApplicationNameValue?: Value<string>;
  /** Custom value (Put application type). */
  filterSourceAcceptablePutApplicationTypeCustomValue?: Value<string>;
  /** System value (Put application type). */
  filterSourceAcceptablePutApplicationTypeSystemValue?: Choice<IbmMqHeaderFieldsFilterPutApplTypeSystemValue>;
  /** Put date. */
  filterSourceAcceptablePutDateValue?: Value<string>;
  /** Put time. */
  filterSourceAcceptablePutTimeValue?: Value<string>;
  /** Reply to queue manager. */
  filterSourceAcceptableReplyToQueueManagerValue?: Value<string>;
  /** Reply to queue. */
  filterSourceAcceptableReplyToQueueValue?: Value<string>;
  /** User ID. */
  filterSourceAcceptableUserIdValue?: Value<string>;
  /** Value (Accounting token). */
  filterSourceAccptableAccountingTokenValue?: Value<string>;
  /** Application origin data. */
  filterSourceApplicationOriginData?: Value<string>;
  /** Hex (Accounting token). Default false. */
  filterTreatAccountingTokenAsHex?: Value<boolean>;
  /** Use wildcard (Accounting token). Default false. */
  filterUseWildcardAccountingToken?: Value<boolean>;
  /** Use wildcard (Correlation ID). Default false. */
  filterUseWildcardCorrelationId?: Value<boolean>;
  /** Value (Message ID). */
  filterUseWildcardMessageId?: Value<string>;
  /** Hex. Default true. */
  hex?: Value<boolean>;
  /**
   * Identity options. One of add_name, join_exclusive, join_shared, no_alteration,
   * variable_user_id.
   */
  identityOptions?: Choice<IbmMqPubSubRegistrationSubscriberIdentity>;
  /** Key column. */
  keyColumn?: Value<readonly DocumentValue[]>;
  /** Maximum depth. */
  maximumDepth?: Integer;
  /** Coded character set ID. Default 0. */
  messageCodedCharacterSetId?: Integer;
  /** Message content descriptor. Default false. */
  messageContentDescriptor?: Value<boolean>;
  /** Message controlled. Default false. */
  messageControlled?: Value<boolean>;
  /** Encoding. Default -1. */
  messageConversionEncoding?: Integer;
  /** Message options. Default false. */
  messageOptions?: Value<boolean>;
  /**
   * Message order and assembly. One of assemble_groups, assemble_logical_messages,
   * individual_ordered, individual_unordered; default individual_ordered.
   */
  messageOrderAndAssembly?: Choice<IbmMqMessageOptionsMessageOrderAndAssembly>;
  /**
   * Publication options. One of correlation_id_as_identity, no_registration, retain_publication.
   */
  messagePublicationOptions?: Choice<IbmMqPubSubPublishPublication>;
  /** Message quantity. Default -1. */
  messageQuantity?: Integer;
  /**
   * Message read mode. One of delete, delete_under_transaction, keep, move_to_work_queue; default
   * delete_under_transaction.
   */
  messageReadMode?: Choice<IbmMqMessageReadMode>;
  /** Message service domain. One of idoc, mrm, none, xml, xmlns; default mrm. */
  messageServiceDomain?: Choice<IbmMqPubSubPublishMessageContentDescriptorMessageServiceDomain>;
  /** Message set. */
  messageSet?: Value<string>;
  /** Message type. */
  messageType?: Value<string>;
  /**
   * Message write mode. One of create, create_under_transaction, create_on_content,
   * create_on_content_under_transaction; default create_under_transaction.
   */
  messageWriteMode?: Choice<IbmMqMessageWriteMode>;
  /** Minimum depth. */
  minimumDepth?: Integer;
  /** Monitor queue depth. Default false. */
  monitorQueueDepth?: Value<boolean>;
  /** Name. */
  name?: Value<string>;
  /** Dynamic queue. Default false. */
  openAsDynamicQueue?: Value<boolean>;
  /** Other queue settings. Default false. */
  otherQueueSettings?: Value<boolean>;
  /** Message padding. Default false. */
  padMessagePayload?: Value<boolean>;
  /** Message conversion. Default false. */
  peformMessageConversion?: Value<boolean>;
  /** Period. Default -1. */
  period?: Integer;
  /**
   * Persistence options. One of non_persistent, persistent, persistent_as_publish,
   * persistent_as_queue; default persistent_as_publish.
   */
  persistenceOptions?: Choice<IbmMqPubSubRegistrationSubscriberPersistence>;
  /** Physical format. */
  physicalFormat?: Value<string>;
  /** Process end of data message. Default true. */
  processEndOfDataMessage?: Value<boolean>;
  /** Topic. */
  publicationMessageTopic?: Value<string>;
  /** Publish/Subscribe. Default false. */
  publishSubscribe?: Value<boolean>;
  /** General options. One of correlation_id_as_identity, deregister_all. */
  publisherGeneralDeregistrationOptions?: Choice<IbmMqPubSubDeregistrationPublisher>;
  /** General options. One of anonymous, correlation_id_as_identity, local. */
  publisherGeneralRegistrationOptions?: Choice<IbmMqPubSubPublishRegistration>;
  /** Queue name. */
  queueName?: Value<string>;
  /** Record count. Default 0. */
  recordCount?: Integer;
  /** Record ordering. One of 0, 1, 2; default 0. */
  recordOrdering?: Choice<RecordOrdering>;
  /** Refresh. Default false. */
  refresh?: Value<boolean>;
  /** Registration. Default false. */
  registration?: Value<boolean>;
  /** Correlation ID. */
  registrationCorrelationId?: Value<string>;
  /** Registration options. One of anonymous, correlation_id_as_identity, local. */
  registrationOptions?: Choice<IbmMqPubSubPublishRegistration>;
  /** Topic. */
  registrationTopics?: Value<string>;
  /** Transmission queue. */
  remoteTransmissionQueueName?: Value<string>;
  /** Remove MQRFH2 header. Default false. */
  removeMqrfh2Header?: Value<boolean>;
  /** Reply queue. */
  replyQueue?: Value<string>;
  /** Row buffer count. Default 1. */
  rowBufferCount?: Integer;
  /** Segmented message. Default false. */
  seperateMessageIntoSegments?: Value<boolean>;
  /** Service type. One of mqrfh, mqrfh2; default mqrfh. */
  serviceType?: Choice<IbmMqPubSubServiceType>;
  /** Set header fields. Default false. */
  setHeaderFields?: Value<boolean>;
  /** Set message ID to column value. Default false. */
  setMessageIdToColumnValue?: Value<boolean>;
  /** Value (Correlation ID). */
  setterAcceptableValueCorrelationId?: Value<string>;
  /** Hex (Correlation ID). Default false. */
  setterCorrelationIdIsHex?: Value<boolean>;
  /** Header version. One of 1, 2; default 2. */
  setterDestinationHeaderVersion?: Choice<IbmMqHeaderFieldsSetterVersion>;
  /**
   * Message flags. One of last_message_in_group, last_segment, message_in_group, segment,
   * segmentation_allowed.
   */
  setterDestinationMessageFlags?: Choice<IbmMqHeaderFieldsSetterMsgFlags>;
  /** Report. */
  setterDestinationReportValue?: Choice<IbmMqHeaderFieldsSetterReport>;
  /** Hex (Group ID). Default false. */
  setterGroupIdIsHex?: Value<boolean>;
  /** Hex (Message ID). Default false. */
  setterMessageIdIsHex?: Value<boolean>;
  /** Application ID data. */
  setterSourceAcceptableApplicationIdData?: Value<string>;
  /** Coded character set ID. Default 0. */
  setterSourceAcceptableCodedCharacterSetIdentifer?: Integer;
  /** Encoding. Default -1. */
  setterSourceAcceptableEncodingValue?: Integer;
  /** Expiry. Default -1. */
  setterSourceAcceptableExpiryIntervalValue?: Integer;
  /** Custom value (Feedback). */
  setterSourceAcceptableFeedbackCustomValue?: Integer;
  /** System value (Feedback). Default none. */
  setterSourceAcceptableFeedbackSystemValue?: Choice<IbmMqHeaderFieldsFilterFeedbackSystemValue>;
  /** Custom value (Format). */
  setterSourceAcceptableFormatCustomValue?: Value<string>;
  /** System value (Format). Default mqstr. */
  setterSourceAcceptableFormatSystemValue?: Choice<IbmMqHeaderFieldsFilterFormatSystemValue>;
  /** Value (Group ID). */
  setterSourceAcceptableGroupId?: Value<string>;
  /** Message sequence number. Default 1. */
  setterSourceAcceptableMessageSequenceNumberValue?: Integer;
  /** Custom value (Message type). */
  setterSourceAcceptableMessageTypeCustomValue?: Integer;
  /** System value (Message type). One of datagram, reply, report, request; default datagram. */
  setterSourceAcceptableMessageTypeSystemValue?: Choice<IbmMqHeaderFieldsFilterMsgTypeSystemValue>;
  /** Offset. Default 0. */
  setterSourceAcceptableOffsetValue?: Integer;
  /**
   * Persistence. One of as_in_queue_definition, not_persistent, persistent; default
   * as_in_queue_definition.
   */
  setterSourceAcceptablePersistenceValue?: Choice<IbmMqHeaderFieldsFilterPersistence>;
  /** Priority. Default -1. */
  setterSourceAcceptablePriorityValue?: Integer;
  /** Put application name. */
  setterSourceAcceptablePutApplicationNameValue?: Value<string>;
  /** Custom value (Put application type). */
  setterSourceAcceptablePutApplicationTypeCustomValue?: Integer;
  /** System value (Put application type). Default nocontext. */
  setterSourceAcceptablePutApplicationTypeSystemValue?: Choice<IbmMqHeaderFieldsFilterPutApplTypeSystemValue>;
  /** Put date. */
  setterSourceAcceptablePutDateValue?: Value<string>;
  /** Put time. */
  setterSourceAcceptablePutTimeValue?: Value<string>;
  /** Reply to queue manager. */
  setterSourceAcceptableReplyToQueueManagerValue?: Value<string>;
  /** Reply to queue. */
  setterSourceAcceptableReplyToQueueValue?: Value<string>;
  /** User ID. */
  setterSourceAcceptableUserIdValue?: Value<string>;
  /** Value (Accounting token). */
  setterSourceAccptableAccountingTokenValue?: Value<string>;
  /** Application origin data. */
  setterSourceApplicationOriginData?: Value<string>;
  /** Hex (Accounting token). Default false. */
  setterTreatAccountingTokenAsHex?: Value<boolean>;
  /** Value (Message ID). */
  setterUseWildcardMessageId?: Value<string>;
  /** Segment size. Default 1024. */
  sizeOfMessageSegments?: Integer;
  /** Select statement. */
  sqlSelectStatement?: Value<string>;
  /** Start value. Default 1. */
  startValue?: Integer;
  /** Stream name. Default SYSTEM.BROKER.DEFAULT.STREAM. */
  streamName?: Value<string>;
  /**
   * General options. One of correlation_id_as_identity, deregister_all, leave_only,
   * variable_user_id.
   */
  subscriberGeneralDeregistrationOptions?: Choice<IbmMqPubSubDeregistrationSubscriber>;
  /**
   * General options. One of anonymous, correlation_id_as_identity, duplicates_ok, local,
   * new_publications_only.
   */
  subscriberGeneralRegistrationOptions?: Choice<IbmMqPubSubRegistrationSubscriberGeneral>;
  /** Subscription identity. */
  subscriptionIdentity?: Value<string>;
  /** Subscription name. */
  subscriptionName?: Value<string>;
  /** Subscription point. */
  subscriptionPoint?: Value<string>;
  /** System value. Default mqstr. */
  systemValue?: Choice<IbmMqHeaderFieldsFilterFormatSystemValue>;
  /** Time interval. Default 0. */
  timeInterval?: Integer;
  /** Timeout. Default -1. */
  timeout?: Integer;
  /** Timestamp. Default false. */
  timestamp?: Value<boolean>;
  /** Method name. */
  transactionEndOfDayMethodName?: Value<string>;
  /** Module name. */
  transactionEndOfDayModuleName?: Value<string>;
  /** Method name. */
  transactionMessageControlledMethodName?: Value<string>;
  /** Module name. */
  transactionMessageControlledModuleName?: Value<string>;
  /** Transmission queue. */
  transmissionQueue?: Value<string>;
  /** Treat EOL as row terminator. Default false. */
  treatEolAsRowTerminator?: Value<boolean>;
  /** Message truncation. Default true. */
  truncateMessage?: Value<boolean>;
  /** Message sequence number. Default false. */
  updateMessageSequenceNumber?: Value<boolean>;
  /** Value. */
  value?: Value<string>;
  /** Wait time. Default -1. */
  waitTime?: Integer;
  /** Context mode. One of none, set_all, set_identity; default set_all. */
  workQueueContextMode?: Choice<IbmMqContextMode>;
}

/** An IBM MQ stage. */
export const IbmMq: Stage<IbmMqProps, number, 1, 0, number, "ibm-mq"> = {
  name: "IBM MQ",
  op: "WebSphereMQConnectorPX",
  kind: "connector",
  image: "/data-intg/flows/graphics/alternateCanvasSVG/WebSphereMQConnectorPX_Alt.svg",
  links: { in: [0, Infinity], out: [0, 1], reference: [0, 0], reject: [0, Infinity] },
  connection: "ibm-mq",
  main: "st",
  first: [connectorBuffers],
  groups: [connectorPartitioning, descriptions, designer, linkBuffers, rejects, sorting],
  without: ["hasRejectOutput", "rejectConditionRowIsRejected"],
  properties: {
    accessMode: ["s enum", IbmMqAccessMode],
    alternateUserId: "m string other_queue_settings.alternate_user_id",
    appendNodeNumber: "s bool work_queue.append_node_number",
    bindingMode: [
      "t enum other_queue_settings.cluster_queue.binding_mode",
      IbmMqOtherQueueSettingsClusterQueueBindingMode,
    ],
    blockingTransactionProcessing: ["s bool transaction.end_of_day", false],
    cipherSpec: "m string ssl_cipher_spec",
    clusterQueue: "t bool other_queue_settings.cluster_queue",
    clusterQueueManagerName: "t string other_queue_settings.cluster_queue.queue_manager_name",
    contentFilter: "s string pub_sub.content_filter",
    contextMode: ["t enum", IbmMqContextMode],
    customValue: "t string pub_sub.publish.publication_format.custom_value",
    deregistration: "m bool pub_sub.deregistration",
    deregistrationCorrelationId: "m string pub_sub.deregistration.deregistration_correl_id",
    deregistrationTopic: "m string pub_sub.deregistration.deregistration_topic",
    dynamicQueueName: ["T string other_queue_settings.dynamic_queue.name", "*"],
    dynamicReplyQueue: ["m bool pub_sub.pub_sub_dynamic_reply_to_queue", false],
    dynamicReplyQueueCloseOptions: [
      "t enum other_queue_settings.dynamic_queue.close_options",
      IbmMqOtherQueueSettingsDynamicQueueCloseOptions,
    ],
    dynamicReplyQueueName: ["M string pub_sub.pub_sub_dynamic_reply_to_queue.name", "*"],
    enablePayloadReference: "s bool message_options.pass_by_reference",
    endOfData: "s bool transaction.end_of_wave.end_of_data",
    endOfDataMessageType: "s int",
    endOfWave: ["s enum transaction.end_of_wave", EndOfWave],
    errorQueue: "m bool",
    errorQueueContextMode: ["m enum error_queue.context_mode", IbmMqContextMode],
    errorQueueName: "M string error_queue.name",
    errorQueueQueueManagerName: "m string error_queue.queue_manager_name",
    extractKey: ["s bool message_options.extract_key", false],
    extractKeyLength: ["S int message_options.extract_key.key_length", 0],
    extractKeyOffset: ["S int message_options.extract_key.key_offset", 0],
    filterAcceptableValueCorrelationId: "s string header_fields_filter.correl_id.value",
    filterConfirmOnArrival: [
      "s enum header_fields_filter.report.value",
      IbmMqHeaderFieldsFilterReportValue,
    ],
    filterCorrelationIdIsHex: "s bool header_fields_filter.correl_id.hex",
    filterGroupIdIsHex: "s bool header_fields_filter.group_id.hex",
    filterGroupIdUseWildcard: "s bool header_fields_filter.group_id.use_wildcard",
    filterMatchAllReport: "s bool header_fields_filter.report.must_match_all",
    filterMessageFlagsMustMatchAll: "s bool header_fields_filter.msg_flags.must_match_all",
    filterMessageIdIsHex: "s bool header_fields_filter.msg_id.hex",
    filterMessages: "s bool header_fields_filter",
    filterSourceAcceptableApplicationIdData: "s string header_fields_filter.appl_identity_data",
    filterSourceAcceptableBackoutCount: "s string header_fields_filter.backout_count",
    filterSourceAcceptableCodedCharacterSetIdentifer:
      "s string header_fields_filter.coded_char_set_id",
    filterSourceAcceptableEncodingValue: "s string header_fields_filter.encoding",
    filterSourceAcceptableExpiryIntervalValue: "s string header_fields_filter.expiry",
    filterSourceAcceptableFeedbackCustomValue:
      "s string header_fields_filter.feedback.custom_value",
    filterSourceAcceptableFeedbackSystemValue: [
      "s enum header_fields_filter.feedback.system_value",
      IbmMqHeaderFieldsFilterFeedbackSystemValue,
    ],
    filterSourceAcceptableFormatCustomValue: "s string header_fields_filter.format.custom_value",
    filterSourceAcceptableFormatSystemValue: [
      "s enum header_fields_filter.format.system_value",
      IbmMqHeaderFieldsFilterFormatSystemValue,
    ],
    filterSourceAcceptableGroupId: "s string header_fields_filter.group_id.value",
    filterSourceAcceptableMessageFlagValues: [
      "s enum header_fields_filter.msg_flags.value",
      IbmMqHeaderFieldsSetterMsgFlags,
    ],
    filterSourceAcceptableMessagePayloadSizeValue: "s string header_fields_filter.msg_payload_size",
    filterSourceAcceptableMessageSequenceNumberValue:
      "s string header_fields_filter.msg_seq_number",
    filterSourceAcceptableMessageTypeCustomValue:
      "s string header_fields_filter.msg_type.custom_value",
    filterSourceAcceptableMessageTypeSystemValue: [
      "s enum header_fields_filter.msg_type.system_value",
      IbmMqHeaderFieldsFilterMsgTypeSystemValue,
    ],
    filterSourceAcceptableOffsetValue: "s string header_fields_filter.offset",
    filterSourceAcceptableOriginalLengthValue: "s string header_fields_filter.original_length",
    filterSourceAcceptablePersistenceValue: [
      "s enum header_fields_filter.persistence",
      IbmMqHeaderFieldsFilterPersistence,
    ],
    filterSourceAcceptablePriorityValue: "s string header_fields_filter.priority",
    filterSourceAcceptablePutApplicationNameValue: "s string header_fields_filter.put_appl_name",
    filterSourceAcceptablePutApplicationTypeCustomValue:
      "s string header_fields_filter.put_appl_type.custom_value",
    filterSourceAcceptablePutApplicationTypeSystemValue: [
      "s enum header_fields_filter.put_appl_type.system_value",
      IbmMqHeaderFieldsFilterPutApplTypeSystemValue,
    ],
    filterSourceAcceptablePutDateValue: "s string header_fields_filter.put_date",
    filterSourceAcceptablePutTimeValue: "s string header_fields_filter.put_time",
    filterSourceAcceptableReplyToQueueManagerValue: "s string header_fields_filter.reply_to_q_mgr",
    filterSourceAcceptableReplyToQueueValue: "s string header_fields_filter.reply_to_q",
    filterSourceAcceptableUserIdValue: "s string header_fields_filter.user_identifier",
    filterSourceAccptableAccountingTokenValue:
      "s string header_fields_filter.accounting_token.value",
    filterSourceApplicationOriginData: "s string header_fields_filter.appl_origin_data",
    filterTreatAccountingTokenAsHex: "s bool header_fields_filter.accounting_token.hex",
    filterUseWildcardAccountingToken: "s bool header_fields_filter.accounting_token.use_wildcard",
    filterUseWildcardCorrelationId: "s bool header_fields_filter.correl_id.use_wildcard",
    filterUseWildcardMessageId: "s string header_fields_filter.msg_id.value",
    hex: "m bool other_queue_settings.alternate_security_id.hex",
    identityOptions: [
      "s enum pub_sub.registration.subscriber_identity",
      IbmMqPubSubRegistrationSubscriberIdentity,
    ],
    keyColumn: "m list record_ordering.key_column",
    maximumDepth: "S int work_queue.monitor_queue_depth.max_queue_depth",
    messageCodedCharacterSetId: "s int message_options.message_conversion.coded_char_set_id",
    messageContentDescriptor: ["t bool pub_sub.publish.message_content_descriptor", false],
    messageControlled: ["s bool transaction.message_controlled", false],
    messageConversionEncoding: "s int message_options.message_conversion.encoding",
    messageOptions: ["m bool", false],
    messageOrderAndAssembly: [
      "s enum message_options.message_order_and_assembly",
      IbmMqMessageOptionsMessageOrderAndAssembly,
    ],
    messagePublicationOptions: [
      "t enum pub_sub.publish.publication",
      IbmMqPubSubPublishPublication,
    ],
    messageQuantity: "s int",
    messageReadMode: ["s enum", IbmMqMessageReadMode],
    messageServiceDomain: [
      "T enum pub_sub.publish.message_content_descriptor.message_service_domain",
      IbmMqPubSubPublishMessageContentDescriptorMessageServiceDomain,
      "mrm",
    ],
    messageSet: "t string pub_sub.publish.message_content_descriptor.message_set",
    messageType: "t string pub_sub.publish.message_content_descriptor.message_type",
    messageWriteMode: ["t enum", IbmMqMessageWriteMode],
    minimumDepth: "S int work_queue.monitor_queue_depth.min_queue_depth",
    monitorQueueDepth: "s bool work_queue.monitor_queue_depth",
    name: "S string work_queue.name",
    openAsDynamicQueue: ["t bool other_queue_settings.dynamic_queue", false],
    otherQueueSettings: ["m bool", false],
    outputcolProperties: "m list outputcolProperties",
    padMessagePayload: "s bool message_options.message_padding",
    peformMessageConversion: "s bool message_options.message_conversion",
    period: "s int refresh.period",
    persistenceOptions: [
      "s enum pub_sub.registration.subscriber_persistence",
      IbmMqPubSubRegistrationSubscriberPersistence,
    ],
    physicalFormat: "t string pub_sub.publish.message_content_descriptor.mrm_physical_format",
    processEndOfDataMessage: "s bool end_of_data_message_type.process_end_of_data_message",
    publicationMessageTopic: "t string pub_sub.publish.publish_topic",
    publishSubscribe: ["m bool pub_sub", false],
    publisherGeneralDeregistrationOptions: [
      "t enum pub_sub.deregistration.publisher",
      IbmMqPubSubDeregistrationPublisher,
    ],
    publisherGeneralRegistrationOptions: [
      "t enum pub_sub.registration.publisher",
      IbmMqPubSubPublishRegistration,
    ],
    queueName: "m string",
    recordCount: "m int transaction.record_count",
    recordOrdering: ["mp enum", RecordOrdering],
    refresh: "s bool",
    registration: "m bool pub_sub.registration",
    registrationCorrelationId: "m string pub_sub.registration.registration_correl_id",
    registrationOptions: ["t enum pub_sub.publish.registration", IbmMqPubSubPublishRegistration],
    registrationTopics: "M string pub_sub.registration.registration_topic",
    rejectConditionRowNotUpdated: "o bool",
    rejectConditionSqlError: "o bool",
    remoteTransmissionQueueName: "t string other_queue_settings.transmission_queue_name",
    removeMqrfh2Header: "s bool message_options.remove_mqrfh2header",
    replyQueue: "m string pub_sub.pub_sub_reply_to_queue",
    rowBufferCount: "t int message_options.row_buffer_count",
    seperateMessageIntoSegments: ["t bool message_options.create_segmented_message", false],
    serviceType: ["m enum pub_sub.service_type", IbmMqPubSubServiceType],
    setHeaderFields: "t bool header_fields_setter",
    setMessageIdToColumnValue: "t bool message_options.set_message_id_column_value",
    setterAcceptableValueCorrelationId: "t string header_fields_setter.correl_id.value",
    setterCorrelationIdIsHex: "t bool header_fields_setter.correl_id.hex",
    setterDestinationHeaderVersion: [
      "t enum header_fields_setter.version",
      IbmMqHeaderFieldsSetterVersion,
    ],
    setterDestinationMessageFlags: [
      "t enum header_fields_setter.msg_flags",
      IbmMqHeaderFieldsSetterMsgFlags,
    ],
    setterDestinationReportValue: [
      "t enum header_fields_setter.report",
      IbmMqHeaderFieldsSetterReport,
    ],
    setterGroupIdIsHex: "t bool header_fields_setter.group_id.hex",
    setterMessageIdIsHex: "t bool header_fields_setter.msg_id.hex",
    setterSourceAcceptableApplicationIdData: "t string header_fields_setter.appl_identity_data",
    setterSourceAcceptableCodedCharacterSetIdentifer:
      "t int header_fields_setter.coded_char_set_id",
    setterSourceAcceptableEncodingValue: "t int header_fields_setter.encoding",
    setterSourceAcceptableExpiryIntervalValue: "t int header_fields_setter.expiry",
    setterSourceAcceptableFeedbackCustomValue: "t int header_fields_setter.feedback.custom_value",
    setterSourceAcceptableFeedbackSystemValue: [
      "t enum header_fields_setter.feedback.system_value",
      IbmMqHeaderFieldsFilterFeedbackSystemValue,
    ],
    setterSourceAcceptableFormatCustomValue: "t string header_fields_setter.format.custom_value",
    setterSourceAcceptableFormatSystemValue: [
      "t enum header_fields_setter.format.system_value",
      IbmMqHeaderFieldsFilterFormatSystemValue,
    ],
    setterSourceAcceptableGroupId: "t string header_fields_setter.group_id.value",
    setterSourceAcceptableMessageSequenceNumberValue: "t int header_fields_setter.msg_seq_number",
    setterSourceAcceptableMessageTypeCustomValue:
      "t int header_fields_setter.msg_type.custom_value",
    setterSourceAcceptableMessageTypeSystemValue: [
      "t enum header_fields_setter.msg_type.system_value",
      IbmMqHeaderFieldsFilterMsgTypeSystemValue,
    ],
    setterSourceAcceptableOffsetValue: "t int header_fields_setter.offset",
    setterSourceAcceptablePersistenceValue: [
      "t enum header_fields_setter.persistence",
      IbmMqHeaderFieldsFilterPersistence,
    ],
    setterSourceAcceptablePriorityValue: "t int header_fields_setter.priority",
    setterSourceAcceptablePutApplicationNameValue: "t string header_fields_setter.put_appl_name",
    setterSourceAcceptablePutApplicationTypeCustomValue:
      "t int header_fields_setter.put_appl_type.custom_value",
    setterSourceAcceptablePutApplicationTypeSystemValue: [
      "t enum header_fields_setter.put_appl_type.system_value",
      IbmMqHeaderFieldsFilterPutApplTypeSystemValue,
    ],
    setterSourceAcceptablePutDateValue: "t string header_fields_setter.put_date",
    setterSourceAcceptablePutTimeValue: "t string header_fields_setter.put_time",
    setterSourceAcceptableReplyToQueueManagerValue: "t string header_fields_setter.reply_to_q_mgr",
    setterSourceAcceptableReplyToQueueValue: "t string header_fields_setter.reply_to_q",
    setterSourceAcceptableUserIdValue: "t string header_fields_setter.user_identifier",
    setterSourceAccptableAccountingTokenValue:
      "t string header_fields_setter.accounting_token.value",
    setterSourceApplicationOriginData: "t string header_fields_setter.appl_origin_data",
    setterTreatAccountingTokenAsHex: "t bool header_fields_setter.accounting_token.hex",
    setterUseWildcardMessageId: "t string header_fields_setter.msg_id.value",
    sizeOfMessageSegments: ["T int message_options.create_segmented_message.segment_size", 1024],
    sqlSelectStatement: "m string sql.select_statement",
    startValue: "t int pub_sub.publish.msg_seq_number.start_value",
    streamName: "s string pub_sub.stream_name",
    subscriberGeneralDeregistrationOptions: [
      "s enum pub_sub.deregistration.subscriber",
      IbmMqPubSubDeregistrationSubscriber,
    ],
    subscriberGeneralRegistrationOptions: [
      "s enum pub_sub.registration.subscriber_general",
      IbmMqPubSubRegistrationSubscriberGeneral,
    ],
    subscriptionIdentity: "s string pub_sub.sub_identity",
    subscriptionName: "s string pub_sub.sub_name",
    subscriptionPoint: "s string pub_sub.sub_point",
    systemValue: [
      "t enum pub_sub.publish.publication_format.system_value",
      IbmMqHeaderFieldsFilterFormatSystemValue,
    ],
    timeInterval: "s int transaction.time_interval",
    timeout: "s int transaction.end_of_day.timeout",
    timestamp: "t bool pub_sub.publish.timestamp",
    transactionEndOfDayMethodName: ["S string transaction.end_of_day.method_name", ""],
    transactionEndOfDayModuleName: ["S string transaction.end_of_day.module_name", ""],
    transactionMessageControlledMethodName: [
      "S string transaction.message_controlled.method_name",
      "",
    ],
    transactionMessageControlledModuleName: [
      "S string transaction.message_controlled.module_name",
      "",
    ],
    transmissionQueue: "m string error_queue.tranmission_queue_name",
    treatEolAsRowTerminator: "s bool message_options.treat_eol_as_row_terminator",
    truncateMessage: "s bool message_options.message_truncation",
    updateMessageSequenceNumber: "t bool pub_sub.publish.msg_seq_number",
    value: "m string other_queue_settings.alternate_security_id.value",
    waitTime: "s int",
    workQueueContextMode: ["s enum work_queue.context_mode", IbmMqContextMode],
    useCasLiteService: "- any",
  },
  when: {
    t: {
      dynamicQueueName: { otherQueueSettings: [true], openAsDynamicQueue: [true] },
      messageServiceDomain: { publishSubscribe: [true], messageContentDescriptor: [true] },
      sizeOfMessageSegments: { messageOptions: [true], seperateMessageIntoSegments: [true] },
    },
    s: {
      dynamicReplyQueueName: { publishSubscribe: [true], dynamicReplyQueue: [true] },
      extractKeyLength: { messageOptions: [true], extractKey: [true] },
      extractKeyOffset: { messageOptions: [true], extractKey: [true] },
      transactionEndOfDayMethodName: { blockingTransactionProcessing: [true] },
      transactionEndOfDayModuleName: { blockingTransactionProcessing: [true] },
      transactionMessageControlledMethodName: { messageControlled: [true] },
      transactionMessageControlledModuleName: { messageControlled: [true] },
    },
  },
  columns: { rule: allColumns },
};
