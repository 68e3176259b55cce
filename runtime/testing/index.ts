export { comparePayloads } from "./compare-payloads.js";
export { frozenPayload, type PayloadSource, payloadText } from "./payload-text.js";
export {
  type Answerer,
  type CannedAnswer,
  type RecordedRequest,
  type RecordingFetch,
  recordingFetch,
} from "./recording-transport.js";
