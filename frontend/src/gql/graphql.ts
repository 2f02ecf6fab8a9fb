/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Date: { input: string; output: string; }
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  endCursor: Maybe<Scalars['String']['output']>;
};

export type InvalidInput = {
  __typename?: 'InvalidInput';
  fields: Array<FieldProblem>;
};

/** `field` is the path in the input, `reason` one of a closed list: REQUIRED TOO_LONG TOO_SHORT NOT_AN_ADDRESS NOT_A_ZONE NOT_A_DATE IN_THE_PAST TAKEN OUT_OF_RANGE UNKNOWN OVERLAPS WEAK. */
export type FieldProblem = {
  __typename?: 'FieldProblem';
  field: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  limit: Maybe<Scalars['Int']['output']>;
};

/** Somebody else changed it in between; `current` is what it is now. */
export type Conflict = {
  __typename?: 'Conflict';
  message: Scalars['String']['output'];
  by: Maybe<Scalars['String']['output']>;
  at: Maybe<Scalars['DateTime']['output']>;
  current: Maybe<Node>;
};

/** The text names another client than the one it would be sent for. */
export type WrongClient = {
  __typename?: 'WrongClient';
  client: ClientBadge;
  excerpt: Scalars['String']['output'];
};

/** Mails arrived on this case after the writer's `seenPosition`; nothing was sent. */
export type NewMessages = {
  __typename?: 'NewMessages';
  count: Scalars['Int']['output'];
  case: Case;
};

export type Done = {
  __typename?: 'Done';
  ok: Scalars['Boolean']['output'];
};

export type DonePayload = Done | InvalidInput | Conflict;

export type RoleKind =
  | 'STAFF'
  | 'CLIENT';

export type Theme =
  | 'SYSTEM'
  | 'LIGHT'
  | 'DARK';

export type Density =
  | 'COSY'
  | 'COMPACT';

export type KeyMap =
  | 'PLAIN'
  | 'ZENDESK'
  | 'GMAIL';

/** Who is signed in. `rights` are action names as in access/roles.csv, e.g. case.reply, case.assign, client.edit, people.edit, audit.read. */
export type Viewer = Node & {
  __typename?: 'Viewer';
  id: Scalars['ID']['output'];
  person: Person;
  name: Scalars['String']['output'];
  email: Scalars['String']['output'];
  employer: Employer;
  kind: RoleKind;
  roles: Array<Role>;
  rights: Array<Scalars['String']['output']>;
  /** pl, en, uk or ru */
  locale: Scalars['String']['output'];
  density: Density;
  theme: Theme;
  keyMap: KeyMap;
  singleKeys: Scalars['Boolean']['output'];
  zone: Scalars['String']['output'];
  /** Every client this person reaches today. */
  clients: Array<ClientBadge>;
  /** The client whose portal opens, for people of a client. */
  home: Maybe<Client>;
  totpEnrolled: Scalars['Boolean']['output'];
  sessions: Array<Session>;
  /** Demo installation: live customers are writing. */
  demo: Scalars['Boolean']['output'];
};

/** As much of a client as stands on each row and header. */
export type ClientBadge = Node & {
  __typename?: 'ClientBadge';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Letters before the case number, e.g. LS */
  code: Scalars['String']['output'];
  /** One of eight fixed hues, 0 to 7 */
  colour: Scalars['Int']['output'];
  /** Names, addresses and domains by which a text betrays this client; for the wrong-client lock */
  marks: Array<Scalars['String']['output']>;
};

export type Session = Node & {
  __typename?: 'Session';
  id: Scalars['ID']['output'];
  current: Scalars['Boolean']['output'];
  device: Scalars['String']['output'];
  address: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
};

export type TotpEnrolment = {
  __typename?: 'TotpEnrolment';
  secret: Scalars['String']['output'];
  uri: Scalars['String']['output'];
  /** An SVG document of the QR code */
  qr: Scalars['String']['output'];
};

export type ViewerChanged = {
  __typename?: 'ViewerChanged';
  viewer: Viewer;
};

export type RecoveryCodes = {
  __typename?: 'RecoveryCodes';
  codes: Array<Scalars['String']['output']>;
};

export type ViewerPayload = ViewerChanged | InvalidInput;

export type ConfirmTotpPayload = RecoveryCodes | InvalidInput;

export type PreferencesInput = {
  locale?: InputMaybe<Scalars['String']['input']>;
  density?: InputMaybe<Density>;
  theme?: InputMaybe<Theme>;
  keyMap?: InputMaybe<KeyMap>;
  singleKeys?: InputMaybe<Scalars['Boolean']['input']>;
  zone?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type PasswordInput = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};

export type CodeInput = {
  code: Scalars['String']['input'];
};

export type IdInput = {
  id: Scalars['ID']['input'];
};

export type ConfirmWithPasswordInput = {
  password: Scalars['String']['input'];
};

export type Employer = Node & {
  __typename?: 'Employer';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: RoleKind;
};

/** ADMIN LEAD PLANNER AGENT REVIEWER are staff; CLIENT_ADMIN CLIENT_VIEWER CLIENT_AGENT are people of a shop. */
export type Role =
  | 'ADMIN'
  | 'LEAD'
  | 'PLANNER'
  | 'AGENT'
  | 'REVIEWER'
  | 'CLIENT_ADMIN'
  | 'CLIENT_VIEWER'
  | 'CLIENT_AGENT';

export type PersonState =
  | 'INVITED'
  | 'ACTIVE'
  | 'DEACTIVATED';

export type Person = Node & {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  email: Maybe<Scalars['String']['output']>;
  employer: Employer;
  roles: Array<Role>;
  state: PersonState;
  languages: Array<Scalars['String']['output']>;
  lastSeenAt: Maybe<Scalars['DateTime']['output']>;
  invitedAt: Maybe<Scalars['DateTime']['output']>;
  totpEnrolled: Scalars['Boolean']['output'];
  assignments: Array<Assignment>;
};

/** A person works for a project from one day to another. */
export type Assignment = Node & {
  __typename?: 'Assignment';
  id: Scalars['ID']['output'];
  person: Person;
  project: Project;
  client: ClientBadge;
  from: Scalars['Date']['output'];
  until: Maybe<Scalars['Date']['output']>;
};

export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  pageInfo: PageInfo;
  totalHint: Maybe<Scalars['Int']['output']>;
};

export type PersonFilter = {
  text?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Role>;
  client?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<PersonState>;
  employer?: InputMaybe<Scalars['ID']['input']>;
};

export type InvitePersonInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  roles: Array<Role>;
  /** A client, for people of a shop */
  client?: InputMaybe<Scalars['ID']['input']>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  locale?: InputMaybe<Scalars['String']['input']>;
};

export type UpdatePersonInput = {
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<Role>>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type AssignPersonInput = {
  person: Scalars['ID']['input'];
  project: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type PersonChanged = {
  __typename?: 'PersonChanged';
  person: Person;
};

export type PersonPayload = PersonChanged | InvalidInput | Conflict;

export type AuditEntry = Node & {
  __typename?: 'AuditEntry';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  /** A person's name, or the part of the system that acted */
  actor: Scalars['String']['output'];
  employer: Maybe<Scalars['String']['output']>;
  client: Maybe<ClientBadge>;
  /** Action name, e.g. people.invite */
  action: Scalars['String']['output'];
  /** Kind and public name of the thing */
  subject: Scalars['String']['output'];
  subjectId: Maybe<Scalars['ID']['output']>;
  changes: Array<AuditChange>;
  address: Maybe<Scalars['String']['output']>;
};

export type AuditChange = {
  __typename?: 'AuditChange';
  field: Scalars['String']['output'];
  before: Maybe<Scalars['String']['output']>;
  after: Maybe<Scalars['String']['output']>;
};

export type AuditEdge = {
  __typename?: 'AuditEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type AuditConnection = {
  __typename?: 'AuditConnection';
  edges: Array<AuditEdge>;
  pageInfo: PageInfo;
  totalHint: Maybe<Scalars['Int']['output']>;
};

export type AuditFilter = {
  client?: InputMaybe<Scalars['ID']['input']>;
  actor?: InputMaybe<Scalars['ID']['input']>;
  action?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ClientState =
  | 'ONBOARDING'
  | 'ACTIVE'
  | 'CLOSED';

export type Client = Node & {
  __typename?: 'Client';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  code: Scalars['String']['output'];
  colour: Scalars['Int']['output'];
  accent: Scalars['String']['output'];
  accentSoft: Scalars['String']['output'];
  accentInk: Scalars['String']['output'];
  /** The accent was darkened until white on it reads at 4.5:1 */
  accentNudged: Scalars['Boolean']['output'];
  state: ClientState;
  zone: Scalars['String']['output'];
  /** Language of the client's reports */
  locale: Scalars['String']['output'];
  signature: Scalars['String']['output'];
  industry: Maybe<Scalars['String']['output']>;
  badge: ClientBadge;
  projects: Array<Project>;
  queues: Array<Queue>;
  mailboxes: Array<Mailbox>;
  forms: Array<ContactForm>;
  calendars: Array<Calendar>;
  contract: Maybe<ContractVersion>;
  contracts: Array<ContractVersion>;
  macros: Array<Macro>;
  dispositions: Array<Disposition>;
  people: Array<Assignment>;
  checklist: Array<ChecklistStep>;
  /** People of the shop itself */
  ownPeople: Array<Person>;
};

export type Project = Node & {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  client: ClientBadge;
  queues: Array<Queue>;
  people: Array<Assignment>;
  calendar: Maybe<Calendar>;
  /** Next case is offered (push) or the queue is a list (pull) */
  pull: Scalars['Boolean']['output'];
  openCases: Scalars['Int']['output'];
};

export type Queue = Node & {
  __typename?: 'Queue';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  project: Project;
  client: ClientBadge;
  languages: Array<Scalars['String']['output']>;
  overflowTo: Maybe<Queue>;
  waiting: Scalars['Int']['output'];
  oldestAt: Maybe<Scalars['DateTime']['output']>;
};

export type ContactForm = Node & {
  __typename?: 'ContactForm';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  queue: Queue;
  url: Scalars['String']['output'];
  receivedToday: Scalars['Int']['output'];
};

export type StepState =
  | 'TODO'
  | 'DONE'
  | 'SKIPPED'
  | 'BLOCKED';

/** One line of a new client's checklist. `code`: PROJECT CALENDAR CONTRACT MAILBOX MAILBOX_TEST MACROS DISPOSITIONS PEOPLE TEST_CASE GO_LIVE */
export type ChecklistStep = Node & {
  __typename?: 'ChecklistStep';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  state: StepState;
  doneAt: Maybe<Scalars['DateTime']['output']>;
  doneBy: Maybe<Scalars['String']['output']>;
  /** Right needed to do it */
  right: Scalars['String']['output'];
  detail: Maybe<Scalars['String']['output']>;
};

export type CreateClientInput = {
  name: Scalars['String']['input'];
  code: Scalars['String']['input'];
  zone: Scalars['String']['input'];
  locale: Scalars['String']['input'];
  accent?: InputMaybe<Scalars['String']['input']>;
  industry?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateClientInput = {
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  accent?: InputMaybe<Scalars['String']['input']>;
  zone?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  signature?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ClientState>;
  industry?: InputMaybe<Scalars['String']['input']>;
};

export type ClientChanged = {
  __typename?: 'ClientChanged';
  client: Client;
};

export type ClientPayload = ClientChanged | InvalidInput | Conflict;

export type ProjectInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  calendar?: InputMaybe<Scalars['ID']['input']>;
  pull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueueInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  project: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  overflowTo?: InputMaybe<Scalars['ID']['input']>;
};

export type ContactFormInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  queue: Scalars['ID']['input'];
};

export type SkipStepInput = {
  step: Scalars['ID']['input'];
  skip: Scalars['Boolean']['input'];
};

export type MailboxKind =
  | 'IMAP'
  | 'FORWARDING'
  | 'FORM';

export type Security =
  | 'TLS'
  | 'STARTTLS'
  | 'NONE';

export type Credential =
  | 'PASSWORD'
  | 'XOAUTH2';

export type MailboxState =
  | 'NEW'
  | 'WATCHING'
  | 'RETRYING'
  | 'PAUSED'
  | 'FAILED';

export type Mailbox = Node & {
  __typename?: 'Mailbox';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  queue: Queue;
  kind: MailboxKind;
  /** The address customers write to and replies come from */
  address: Scalars['String']['output'];
  fromName: Scalars['String']['output'];
  incoming: Maybe<MailServer>;
  outgoing: Maybe<MailServer>;
  /** Where the shop forwards to, for FORWARDING */
  forwardTo: Maybe<Scalars['String']['output']>;
  state: MailboxState;
  /** In plain words, when not WATCHING */
  trouble: Maybe<Scalars['String']['output']>;
  advice: Maybe<Scalars['String']['output']>;
  lastSeenAt: Maybe<Scalars['DateTime']['output']>;
  tokenExpiresAt: Maybe<Scalars['DateTime']['output']>;
  ledger: MailboxLedger;
  lastTest: Maybe<MailboxTest>;
};

export type MailServer = {
  __typename?: 'MailServer';
  host: Scalars['String']['output'];
  port: Scalars['Int']['output'];
  security: Security;
  username: Scalars['String']['output'];
  credential: Credential;
  /** A secret is stored; it is never read back */
  hasSecret: Scalars['Boolean']['output'];
};

/** seen = stored + quarantined, a gap is an alarm. */
export type MailboxLedger = {
  __typename?: 'MailboxLedger';
  seen: Scalars['Int']['output'];
  stored: Scalars['Int']['output'];
  quarantined: Scalars['Int']['output'];
  gap: Scalars['Int']['output'];
  checkedAt: Maybe<Scalars['DateTime']['output']>;
};

export type TestState =
  | 'RUNNING'
  | 'PASSED'
  | 'FAILED';

export type MailboxTest = Node & {
  __typename?: 'MailboxTest';
  id: Scalars['ID']['output'];
  state: TestState;
  startedAt: Scalars['DateTime']['output'];
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  steps: Array<MailboxTestStep>;
};

/** `code`: CONNECT SIGN_IN SEND ARRIVE THREAD CLEAN_UP */
export type MailboxTestStep = {
  __typename?: 'MailboxTestStep';
  code: Scalars['String']['output'];
  state: TestState;
  detail: Maybe<Scalars['String']['output']>;
  at: Maybe<Scalars['DateTime']['output']>;
};

export type MailServerInput = {
  host: Scalars['String']['input'];
  port: Scalars['Int']['input'];
  security: Security;
  username: Scalars['String']['input'];
  credential?: InputMaybe<Credential>;
  /** Write only; absent keeps the stored one */
  secret?: InputMaybe<Scalars['String']['input']>;
};

export type MailboxInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  queue: Scalars['ID']['input'];
  kind: MailboxKind;
  address: Scalars['String']['input'];
  fromName: Scalars['String']['input'];
  incoming?: InputMaybe<MailServerInput>;
  outgoing?: InputMaybe<MailServerInput>;
};

export type PauseMailboxInput = {
  id: Scalars['ID']['input'];
  paused: Scalars['Boolean']['input'];
};

export type MailboxChanged = {
  __typename?: 'MailboxChanged';
  mailbox: Mailbox;
};

export type MailboxPayload = MailboxChanged | InvalidInput | Conflict;

export type MailboxTestStarted = {
  __typename?: 'MailboxTestStarted';
  test: MailboxTest;
  mailbox: Mailbox;
};

export type TestMailboxPayload = MailboxTestStarted | Conflict;

export type QuarantinedMail = Node & {
  __typename?: 'QuarantinedMail';
  id: Scalars['ID']['output'];
  mailbox: Mailbox;
  at: Scalars['DateTime']['output'];
  size: Scalars['Int']['output'];
  /** One plain sentence */
  reason: Scalars['String']['output'];
  sender: Maybe<Scalars['String']['output']>;
  subject: Maybe<Scalars['String']['output']>;
  tries: Scalars['Int']['output'];
  rawUrl: Maybe<Scalars['String']['output']>;
};

export type QuarantineEdge = {
  __typename?: 'QuarantineEdge';
  cursor: Scalars['String']['output'];
  node: QuarantinedMail;
};

export type QuarantineConnection = {
  __typename?: 'QuarantineConnection';
  edges: Array<QuarantineEdge>;
  pageInfo: PageInfo;
  totalHint: Maybe<Scalars['Int']['output']>;
};

export type Reprocessed = {
  __typename?: 'Reprocessed';
  case: Maybe<Case>;
  quarantined: Maybe<QuarantinedMail>;
};

export type ReprocessPayload = Reprocessed | Conflict;

export type Calendar = Node & {
  __typename?: 'Calendar';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  name: Scalars['String']['output'];
  zone: Scalars['String']['output'];
  week: Array<DayHours>;
  /** PL UA DE ES GB, null for none */
  holidays: Maybe<Scalars['String']['output']>;
  specialDays: Array<SpecialDay>;
  version: Scalars['Int']['output'];
  usedBy: Array<Project>;
};

/** `weekday` 1 is Monday. Times are HH:MM; `until` may be 24:00 or less than `from` (crosses midnight). */
export type DayHours = {
  __typename?: 'DayHours';
  weekday: Scalars['Int']['output'];
  intervals: Array<Interval>;
};

export type Interval = {
  __typename?: 'Interval';
  from: Scalars['String']['output'];
  until: Scalars['String']['output'];
};

export type SpecialDay = {
  __typename?: 'SpecialDay';
  date: Scalars['Date']['output'];
  name: Scalars['String']['output'];
  intervals: Array<Interval>;
  declaredAt: Scalars['DateTime']['output'];
  declaredBy: Maybe<Scalars['String']['output']>;
};

export type DayKind =
  | 'WEEK'
  | 'HOLIDAY'
  | 'SPECIAL'
  | 'CLOSED';

export type CalendarDay = {
  __typename?: 'CalendarDay';
  date: Scalars['Date']['output'];
  kind: DayKind;
  name: Maybe<Scalars['String']['output']>;
  intervals: Array<Interval>;
  seconds: Scalars['Int']['output'];
};

export type DuePreview = {
  __typename?: 'DuePreview';
  due: Scalars['DateTime']['output'];
  steps: Array<ClockStep>;
};

export type IntervalInput = {
  from: Scalars['String']['input'];
  until: Scalars['String']['input'];
};

export type DayHoursInput = {
  weekday: Scalars['Int']['input'];
  intervals: Array<IntervalInput>;
};

export type SpecialDayInput = {
  date: Scalars['Date']['input'];
  name: Scalars['String']['input'];
  intervals: Array<IntervalInput>;
};

export type CalendarInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  zone: Scalars['String']['input'];
  week: Array<DayHoursInput>;
  holidays?: InputMaybe<Scalars['String']['input']>;
  specialDays: Array<SpecialDayInput>;
};

export type CalendarChanged = {
  __typename?: 'CalendarChanged';
  calendar: Calendar;
};

export type CalendarPayload = CalendarChanged | InvalidInput | Conflict;

export type ContractState =
  | 'DRAFT'
  | 'SIGNED'
  | 'IN_FORCE'
  | 'ENDED';

export type PromiseKind =
  | 'FIRST_REPLY'
  | 'RESOLUTION';

export type Window =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER';

export type PauseReason =
  | 'CUSTOMER'
  | 'CLIENT'
  | 'THIRD_PARTY';

export type ContractVersion = Node & {
  __typename?: 'ContractVersion';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  version: Scalars['Int']['output'];
  state: ContractState;
  effectiveFrom: Scalars['Date']['output'];
  effectiveUntil: Maybe<Scalars['Date']['output']>;
  promises: Array<Promise>;
  calendar: Calendar;
  zone: Scalars['String']['output'];
  /** Pauses that stop our resolution clock */
  pauses: Array<PauseReason>;
  reopenDays: Scalars['Int']['output'];
  signedAt: Maybe<Scalars['DateTime']['output']>;
  /** One from each side */
  signatures: Array<Signature>;
  changes: Array<AuditChange>;
};

export type Promise = {
  __typename?: 'Promise';
  kind: PromiseKind;
  /** Per cent, e.g. 95.0 */
  share: Scalars['Float']['output'];
  minutes: Scalars['Int']['output'];
  window: Window;
  warnAtPercent: Scalars['Int']['output'];
  clause: Scalars['String']['output'];
  minSample: Scalars['Int']['output'];
};

export type Signature = {
  __typename?: 'Signature';
  side: RoleKind;
  name: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type SlaTemplate = Node & {
  __typename?: 'SlaTemplate';
  id: Scalars['ID']['output'];
  /** EMAIL_4H, EMAIL_1H_PREMIUM, EMAIL_SAME_DAY, EMAIL_24H */
  code: Scalars['String']['output'];
  promises: Array<Promise>;
  pauses: Array<PauseReason>;
};

export type PromiseInput = {
  kind: PromiseKind;
  share: Scalars['Float']['input'];
  minutes: Scalars['Int']['input'];
  window: Window;
  warnAtPercent: Scalars['Int']['input'];
  clause: Scalars['String']['input'];
  minSample?: InputMaybe<Scalars['Int']['input']>;
};

export type ContractInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  effectiveFrom: Scalars['Date']['input'];
  calendar: Scalars['ID']['input'];
  promises: Array<PromiseInput>;
  pauses: Array<PauseReason>;
  reopenDays: Scalars['Int']['input'];
};

export type SignContractInput = {
  id: Scalars['ID']['input'];
  password: Scalars['String']['input'];
};

export type ContractChanged = {
  __typename?: 'ContractChanged';
  contract: ContractVersion;
};

export type ContractPayload = ContractChanged | InvalidInput | Conflict;

export type Standing =
  | 'MET'
  | 'RUNNING'
  | 'AT_RISK'
  | 'BREACHED'
  | 'PAUSED';

/** One clock of a case. A clock that has stopped keeps its last standing, MET or BREACHED, and `stoppedAt`. */
export type Clock = Node & {
  __typename?: 'Clock';
  id: Scalars['ID']['output'];
  kind: PromiseKind;
  standing: Standing;
  startedAt: Scalars['DateTime']['output'];
  dueAt: Maybe<Scalars['DateTime']['output']>;
  warnAt: Maybe<Scalars['DateTime']['output']>;
  stoppedAt: Maybe<Scalars['DateTime']['output']>;
  pausedAt: Maybe<Scalars['DateTime']['output']>;
  pausedReason: Maybe<PauseReason>;
  targetMinutes: Scalars['Int']['output'];
  businessSecondsUsed: Scalars['Int']['output'];
  /** Business seconds left until due, negative when late; null when stopped */
  businessSecondsLeft: Maybe<Scalars['Int']['output']>;
  clause: Scalars['String']['output'];
  contractVersion: Scalars['Int']['output'];
  clientName: Scalars['String']['output'];
  turn: Scalars['Int']['output'];
  explain: ClockExplanation;
};

export type ClockExplanation = {
  __typename?: 'ClockExplanation';
  zone: Scalars['String']['output'];
  steps: Array<ClockStep>;
};

/** `kind`: STARTED OPEN CLOSED HOLIDAY SPECIAL PAUSED RESUMED PRIORITY POLICY WARNED DUE STOPPED BREACHED REOPENED EXCLUDED. `seconds`: business time counted in this step. `text` in the reader's language. */
export type ClockStep = {
  __typename?: 'ClockStep';
  at: Scalars['DateTime']['output'];
  until: Maybe<Scalars['DateTime']['output']>;
  kind: Scalars['String']['output'];
  seconds: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type CaseState =
  | 'OPEN'
  | 'PENDING'
  | 'RESOLVED'
  | 'MERGED';

export type Priority =
  | 'LOW'
  | 'NORMAL'
  | 'HIGH'
  | 'URGENT';

export type Customer = Node & {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  email: Scalars['String']['output'];
  language: Maybe<Scalars['String']['output']>;
  since: Scalars['Date']['output'];
  caseCount: Scalars['Int']['output'];
  openCount: Scalars['Int']['output'];
  notes: Maybe<Scalars['String']['output']>;
};

export type Case = Node & {
  __typename?: 'Case';
  id: Scalars['ID']['output'];
  /** LS-48213 */
  number: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  state: CaseState;
  priority: Priority;
  tags: Array<Scalars['String']['output']>;
  language: Maybe<Scalars['String']['output']>;
  spam: Scalars['Boolean']['output'];
  client: ClientBadge;
  project: Project;
  queue: Queue;
  assignee: Maybe<Person>;
  customer: Customer;
  clocks: Array<Clock>;
  /** The clock that falls due next, or the last one that stopped */
  clock: Maybe<Clock>;
  openedAt: Scalars['DateTime']['output'];
  changedAt: Scalars['DateTime']['output'];
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  snoozedUntil: Maybe<Scalars['DateTime']['output']>;
  snoozeReason: Maybe<Scalars['String']['output']>;
  pendingReason: Maybe<PauseReason>;
  disposition: Maybe<Disposition>;
  mergedInto: Maybe<Case>;
  /** Cases merged into this one that may still be taken apart */
  merged: Array<Case>;
  splitFrom: Maybe<Case>;
  /** Ledger position of the newest fact of this case */
  position: Scalars['Int']['output'];
  lastWords: Scalars['String']['output'];
  /** Customer mails after our last answer */
  unanswered: Scalars['Int']['output'];
  /** The address the answer goes to, and the one it comes from; locked to the client */
  replyTo: Scalars['String']['output'];
  replyFrom: Scalars['String']['output'];
  signature: Scalars['String']['output'];
  /** Newest first; the next page is older */
  timeline: TimelineConnection;
  earlier: CaseConnection;
  draft: Maybe<Draft>;
  watchers: Array<Watcher>;
};


export type CaseTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CaseEarlierArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CaseEdge = {
  __typename?: 'CaseEdge';
  cursor: Scalars['String']['output'];
  node: Case;
};

export type CaseConnection = {
  __typename?: 'CaseConnection';
  edges: Array<CaseEdge>;
  pageInfo: PageInfo;
  totalHint: Maybe<Scalars['Int']['output']>;
};

export type CaseOrder =
  | 'DUE'
  | 'NEWEST'
  | 'CHANGED';

export type CaseFilter = {
  clients?: InputMaybe<Array<Scalars['ID']['input']>>;
  project?: InputMaybe<Scalars['ID']['input']>;
  queue?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<Array<CaseState>>;
  standings?: InputMaybe<Array<Standing>>;
  assignee?: InputMaybe<Scalars['ID']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  tag?: InputMaybe<Scalars['String']['input']>;
  customer?: InputMaybe<Scalars['ID']['input']>;
  priority?: InputMaybe<Priority>;
  snoozed?: InputMaybe<Scalars['Boolean']['input']>;
  spam?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  order?: InputMaybe<CaseOrder>;
};

export type SearchHit = {
  __typename?: 'SearchHit';
  case: Case;
  /** Plain words around the hit; matched words between « and » */
  excerpt: Scalars['String']['output'];
  /** SUBJECT TEXT CUSTOMER NUMBER NOTE */
  field: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  pageInfo: PageInfo;
  totalHint: Maybe<Scalars['Int']['output']>;
};

export type TimelineItem = Mail | Note | SystemEvent;

export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  cursor: Scalars['String']['output'];
  node: TimelineItem;
};

export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  edges: Array<TimelineEdge>;
  pageInfo: PageInfo;
  totalHint: Maybe<Scalars['Int']['output']>;
};

export type Direction =
  | 'IN'
  | 'OUT';

export type DeliveryState =
  | 'QUEUED'
  | 'UNDO_WINDOW'
  | 'SENDING'
  | 'ACCEPTED'
  | 'BOUNCED'
  | 'FAILED';

export type ThreadedBy =
  | 'FIRST'
  | 'REFERENCES'
  | 'REPLY_TOKEN'
  | 'FORM'
  | 'MANUAL';

export type MailKind =
  | 'HUMAN'
  | 'AUTO_REPLY'
  | 'BOUNCE'
  | 'LIST'
  | 'SPAM'
  | 'DUPLICATE'
  | 'TEST';

export type Mail = Node & {
  __typename?: 'Mail';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  direction: Direction;
  kind: MailKind;
  from: Address;
  to: Array<Address>;
  cc: Array<Address>;
  subject: Scalars['String']['output'];
  text: Scalars['String']['output'];
  quoted: Maybe<Scalars['String']['output']>;
  hasHtml: Scalars['Boolean']['output'];
  htmlUrl: Maybe<Scalars['String']['output']>;
  remoteImagesBlocked: Scalars['Boolean']['output'];
  attachments: Array<Attachment>;
  deliveryState: Maybe<DeliveryState>;
  deliveryReason: Maybe<Scalars['String']['output']>;
  undoUntil: Maybe<Scalars['DateTime']['output']>;
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** Sent by a rule, no person chose it; never stops a clock */
  automatic: Scalars['Boolean']['output'];
  author: Maybe<Person>;
  employer: Maybe<Employer>;
  macro: Maybe<Scalars['String']['output']>;
  threadedBy: ThreadedBy;
  /** 0 to 100 */
  confidence: Scalars['Int']['output'];
  firstReplyOfTurn: Scalars['Boolean']['output'];
};

export type Address = {
  __typename?: 'Address';
  name: Maybe<Scalars['String']['output']>;
  email: Scalars['String']['output'];
};

export type Attachment = Node & {
  __typename?: 'Attachment';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  contentType: Scalars['String']['output'];
  inline: Scalars['Boolean']['output'];
  url: Scalars['String']['output'];
  /** Why it may not be opened, e.g. a zip bomb */
  blocked: Maybe<Scalars['String']['output']>;
};

export type Note = Node & {
  __typename?: 'Note';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  author: Person;
  employer: Employer;
  text: Scalars['String']['output'];
};

/** One grey line. `kind`: OPENED ASSIGNED RELEASED TAGGED PRIORITY SNOOZED WOKEN PENDING RESUMED RESOLVED REOPENED MERGED UNMERGED SPLIT MOVED SPAM NOT_SPAM WARNED BREACHED ESCALATED DELIVERY. */
export type SystemEvent = Node & {
  __typename?: 'SystemEvent';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  kind: Scalars['String']['output'];
  actor: Maybe<Scalars['String']['output']>;
  /** Names and values for the sentence, by key */
  values: Array<EventValue>;
};

export type EventValue = {
  __typename?: 'EventValue';
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type Draft = Node & {
  __typename?: 'Draft';
  id: Scalars['ID']['output'];
  text: Scalars['String']['output'];
  html: Maybe<Scalars['String']['output']>;
  attachments: Array<Attachment>;
  savedAt: Scalars['DateTime']['output'];
  by: Person;
  revision: Scalars['Int']['output'];
};

export type Doing =
  | 'READING'
  | 'WRITING';

export type Watcher = {
  __typename?: 'Watcher';
  person: Person;
  doing: Doing;
  since: Scalars['DateTime']['output'];
};

export type Macro = Node & {
  __typename?: 'Macro';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  /** What follows the /, e.g. zwrot-14-dni */
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  text: Scalars['String']['output'];
  language: Maybe<Scalars['String']['output']>;
  effects: Array<MacroEffect>;
  usedCount: Scalars['Int']['output'];
  changedAt: Scalars['DateTime']['output'];
};

/** `kind`: ADD_TAG SET_PRIORITY SET_PENDING SET_DISPOSITION ASSIGN_QUEUE */
export type MacroEffect = {
  __typename?: 'MacroEffect';
  kind: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type MacroEffectInput = {
  kind: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type MacroInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  title: Scalars['String']['input'];
  text: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  effects: Array<MacroEffectInput>;
};

export type MacroChanged = {
  __typename?: 'MacroChanged';
  macro: Macro;
};

export type MacroPayload = MacroChanged | InvalidInput | Conflict;

/** A macro with this case's words filled in */
export type MacroPreview = {
  __typename?: 'MacroPreview';
  text: Scalars['String']['output'];
  effects: Array<MacroEffect>;
  missing: Array<Scalars['String']['output']>;
};

export type Disposition = Node & {
  __typename?: 'Disposition';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  name: Scalars['String']['output'];
  parent: Maybe<Disposition>;
  position: Scalars['Int']['output'];
  active: Scalars['Boolean']['output'];
};

export type DispositionInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  parent?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['Int']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DispositionChanged = {
  __typename?: 'DispositionChanged';
  disposition: Disposition;
};

export type DispositionPayload = DispositionChanged | InvalidInput | Conflict;

export type ProjectChanged = {
  __typename?: 'ProjectChanged';
  project: Project;
};

export type ProjectPayload = ProjectChanged | InvalidInput | Conflict;

export type QueueChanged = {
  __typename?: 'QueueChanged';
  queue: Queue;
};

export type QueuePayload = QueueChanged | InvalidInput | Conflict;

export type ContactFormChanged = {
  __typename?: 'ContactFormChanged';
  form: ContactForm;
};

export type ContactFormPayload = ContactFormChanged | InvalidInput | Conflict;

/** WAIT: pending for the customer, RESOLVE: resolved with an outcome, KEEP: stays open */
export type AndThen =
  | 'WAIT'
  | 'RESOLVE'
  | 'KEEP';

export type SendReplyInput = {
  case: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  html?: InputMaybe<Scalars['String']['input']>;
  andThen: AndThen;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  cc?: InputMaybe<Array<Scalars['String']['input']>>;
  disposition?: InputMaybe<Scalars['ID']['input']>;
  macro?: InputMaybe<Scalars['ID']['input']>;
  /** Ledger position the writer had seen; newer customer mail answers NewMessages */
  seenPosition: Scalars['Int']['input'];
  /** The writer was shown the other client's name and says it is meant */
  otherClientMeant?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReplySent = {
  __typename?: 'ReplySent';
  mail: Mail;
  case: Case;
  undoUntil: Scalars['DateTime']['output'];
};

export type SendReplyPayload = ReplySent | InvalidInput | Conflict | WrongClient | NewMessages;

export type SendUndone = {
  __typename?: 'SendUndone';
  draft: Draft;
  case: Case;
};

export type UndoSendPayload = SendUndone | Conflict;

export type AddNoteInput = {
  case: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

export type NoteAdded = {
  __typename?: 'NoteAdded';
  note: Note;
  case: Case;
};

export type AddNotePayload = NoteAdded | InvalidInput;

export type AssignCaseInput = {
  case: Scalars['ID']['input'];
  person: Scalars['ID']['input'];
};

export type CaseInput = {
  case: Scalars['ID']['input'];
};

export type SetTagsInput = {
  case: Scalars['ID']['input'];
  tags: Array<Scalars['String']['input']>;
};

export type SnoozeInput = {
  case: Scalars['ID']['input'];
  until: Scalars['DateTime']['input'];
  reason: Scalars['String']['input'];
};

export type SetPendingInput = {
  case: Scalars['ID']['input'];
  reason: PauseReason;
};

export type ResolveInput = {
  case: Scalars['ID']['input'];
  disposition?: InputMaybe<Scalars['ID']['input']>;
};

export type MergeInput = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
};

export type SplitInput = {
  mail: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
};

export type SetPriorityInput = {
  case: Scalars['ID']['input'];
  priority: Priority;
};

export type MoveProjectInput = {
  case: Scalars['ID']['input'];
  project: Scalars['ID']['input'];
  queue?: InputMaybe<Scalars['ID']['input']>;
};

export type SetDispositionInput = {
  case: Scalars['ID']['input'];
  disposition: Scalars['ID']['input'];
};

export type SaveDraftInput = {
  case: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  html?: InputMaybe<Scalars['String']['input']>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Revision the writer started from, 0 for none */
  revision: Scalars['Int']['input'];
};

export type AttendInput = {
  case: Scalars['ID']['input'];
  /** null: left the case */
  doing?: InputMaybe<Doing>;
};

export type CaseChanged = {
  __typename?: 'CaseChanged';
  case: Case;
};

export type CasePayload = CaseChanged | InvalidInput | Conflict;

export type CaseSplit = {
  __typename?: 'CaseSplit';
  case: Case;
  from: Case;
};

export type SplitPayload = CaseSplit | InvalidInput | Conflict;

export type DraftSaved = {
  __typename?: 'DraftSaved';
  draft: Draft;
};

export type SaveDraftPayload = DraftSaved | Conflict;

/** What the desk offers. It is reserved for this person until `until`; then it is offered to the next one. */
export type Offer = Node & {
  __typename?: 'Offer';
  id: Scalars['ID']['output'];
  case: Case;
  offeredAt: Scalars['DateTime']['output'];
  until: Scalars['DateTime']['output'];
  pull: Scalars['Boolean']['output'];
};

export type SkipReason =
  | 'LANGUAGE'
  | 'KNOWLEDGE'
  | 'CONFLICT_OF_INTEREST'
  | 'BREAK'
  | 'OTHER';

export type SkipOfferInput = {
  offer: Scalars['ID']['input'];
  reason: SkipReason;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type Served = {
  __typename?: 'Served';
  case: Case;
};

export type NothingWaiting = {
  __typename?: 'NothingWaiting';
  nextAt: Maybe<Scalars['DateTime']['output']>;
};

export type ServeNextPayload = Served | NothingWaiting | Conflict;

export type Skipped = {
  __typename?: 'Skipped';
  offer: Maybe<Offer>;
};

export type SkipOfferPayload = Skipped | Conflict;

/** Cases that wait for anyone, of one client */
export type WaitingCount = {
  __typename?: 'WaitingCount';
  client: ClientBadge;
  queue: Queue;
  waiting: Scalars['Int']['output'];
  atRisk: Scalars['Int']['output'];
  breached: Scalars['Int']['output'];
  worst: Standing;
  oldestAt: Maybe<Scalars['DateTime']['output']>;
};

export type LeadTile = Node & {
  __typename?: 'LeadTile';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  promises: Array<PromiseResult>;
  /** Result of the window if every open clock that can be kept is kept */
  projected: Maybe<Scalars['Float']['output']>;
  open: Scalars['Int']['output'];
  atRisk: Scalars['Int']['output'];
  breachedToday: Scalars['Int']['output'];
  waiting: Scalars['Int']['output'];
  oldest: Maybe<Case>;
  peopleOn: Scalars['Int']['output'];
  peoplePlanned: Scalars['Int']['output'];
  trouble: Array<HealthComponent>;
};

export type HealthState =
  | 'OK'
  | 'WARN'
  | 'DOWN';

/** `code`: DATABASE LEDGER TIMER OUTBOX JOBS MAILBOX RECEIVER SMTP DISK BACKUP TOKENS QUARANTINE. All text is in the reader's language. */
export type HealthComponent = Node & {
  __typename?: 'HealthComponent';
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  state: HealthState;
  sentence: Scalars['String']['output'];
  since: Maybe<Scalars['DateTime']['output']>;
  advice: Maybe<Scalars['String']['output']>;
  figure: Maybe<Scalars['String']['output']>;
  client: Maybe<ClientBadge>;
};

export type Health = {
  __typename?: 'Health';
  state: HealthState;
  checkedAt: Scalars['DateTime']['output'];
  version: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  components: Array<HealthComponent>;
};

export type PeriodState =
  | 'OPEN'
  | 'PROVISIONAL'
  | 'CLOSED';

export type ServiceMonth = Node & {
  __typename?: 'ServiceMonth';
  id: Scalars['ID']['output'];
  client: Client;
  /** First day */
  month: Scalars['Date']['output'];
  state: PeriodState;
  closedAt: Maybe<Scalars['DateTime']['output']>;
  asOf: Scalars['DateTime']['output'];
  zone: Scalars['String']['output'];
  contract: Maybe<ContractVersion>;
  promises: Array<PromiseResult>;
  /** Facts of the headline; the page makes the sentence */
  kept: Scalars['Int']['output'];
  promised: Scalars['Int']['output'];
  worst: Maybe<PromiseKind>;
  volume: Scalars['Int']['output'];
  resolvedShare: Maybe<Scalars['Float']['output']>;
  open: Scalars['Int']['output'];
  days: Array<DayResult>;
  /** Arrivals by weekday (1 Monday) and hour in the client's zone */
  heat: Array<HeatCell>;
  misses: MissConnection;
  previous: Maybe<Scalars['Date']['output']>;
  next: Maybe<Scalars['Date']['output']>;
};


export type ServiceMonthDaysArgs = {
  kind: PromiseKind;
};


export type ServiceMonthMissesArgs = {
  kind: PromiseKind;
  day?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PromiseResult = {
  __typename?: 'PromiseResult';
  kind: PromiseKind;
  minutes: Scalars['Int']['output'];
  targetShare: Scalars['Float']['output'];
  resultShare: Maybe<Scalars['Float']['output']>;
  good: Scalars['Int']['output'];
  base: Scalars['Int']['output'];
  standing: Standing;
  projectedShare: Maybe<Scalars['Float']['output']>;
  clause: Scalars['String']['output'];
  window: Window;
  belowMinSample: Scalars['Boolean']['output'];
  /** 95 % interval of the share, for small samples */
  low: Maybe<Scalars['Float']['output']>;
  high: Maybe<Scalars['Float']['output']>;
};

export type DayResult = {
  __typename?: 'DayResult';
  date: Scalars['Date']['output'];
  good: Scalars['Int']['output'];
  base: Scalars['Int']['output'];
  share: Maybe<Scalars['Float']['output']>;
  below: Scalars['Boolean']['output'];
  volume: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
};

export type HeatCell = {
  __typename?: 'HeatCell';
  weekday: Scalars['Int']['output'];
  hour: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
};

/** One contact that was late. The customer is masked for people of the shop as the contract says. */
export type Miss = Node & {
  __typename?: 'Miss';
  id: Scalars['ID']['output'];
  case: Maybe<Case>;
  /** LS-48213 */
  number: Scalars['String']['output'];
  customer: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  arrivedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  stoppedAt: Maybe<Scalars['DateTime']['output']>;
  lateSeconds: Scalars['Int']['output'];
  clock: Clock;
  cause: Maybe<Scalars['String']['output']>;
};

export type MissEdge = {
  __typename?: 'MissEdge';
  cursor: Scalars['String']['output'];
  node: Miss;
};

export type MissConnection = {
  __typename?: 'MissConnection';
  edges: Array<MissEdge>;
  pageInfo: PageInfo;
  totalHint: Maybe<Scalars['Int']['output']>;
};

export type Query = {
  __typename?: 'Query';
  viewer: Viewer;
  serverTime: Scalars['DateTime']['output'];
  /** Newest ledger position this person may hear of; where `changes` begins */
  position: Scalars['Int']['output'];
  node: Maybe<Node>;
  nextForMe: Maybe<Offer>;
  myWork: CaseConnection;
  /** Pull projects: waiting cases of my projects, by deadline */
  waitingCases: CaseConnection;
  waiting: Array<WaitingCount>;
  case: Maybe<Case>;
  cases: CaseConnection;
  search: SearchConnection;
  customer: Maybe<Customer>;
  tags: Array<Scalars['String']['output']>;
  /** People who may take a case of this client */
  assignees: Array<Person>;
  macros: Array<Macro>;
  macroPreview: MacroPreview;
  dispositions: Array<Disposition>;
  clients: Array<Client>;
  client: Maybe<Client>;
  mailboxes: Array<Mailbox>;
  mailbox: Maybe<Mailbox>;
  quarantine: QuarantineConnection;
  calendar: Maybe<Calendar>;
  calendarDays: Array<CalendarDay>;
  due: DuePreview;
  contract: Maybe<ContractVersion>;
  slaTemplates: Array<SlaTemplate>;
  holidayCountries: Array<Scalars['String']['output']>;
  people: PersonConnection;
  person: Maybe<Person>;
  audit: AuditConnection;
  health: Health;
  leadHome: Array<LeadTile>;
  serviceMonth: ServiceMonth;
  miss: Maybe<Miss>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyWorkArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWaitingCasesArgs = {
  client?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCasesArgs = {
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  clients?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTagsArgs = {
  client: Scalars['ID']['input'];
};


export type QueryAssigneesArgs = {
  case: Scalars['ID']['input'];
};


export type QueryMacrosArgs = {
  client: Scalars['ID']['input'];
};


export type QueryMacroPreviewArgs = {
  macro: Scalars['ID']['input'];
  case: Scalars['ID']['input'];
};


export type QueryDispositionsArgs = {
  client: Scalars['ID']['input'];
};


export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMailboxesArgs = {
  client?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMailboxArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuarantineArgs = {
  mailbox?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCalendarArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCalendarDaysArgs = {
  calendar: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryDueArgs = {
  calendar: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  minutes: Scalars['Int']['input'];
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuditArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServiceMonthArgs = {
  client: Scalars['ID']['input'];
  month: Scalars['Date']['input'];
};


export type QueryMissArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  updatePreferences: ViewerPayload;
  changePassword: DonePayload;
  enrolTotp: EnrolTotpPayload;
  confirmTotp: ConfirmTotpPayload;
  removeTotp: DonePayload;
  revokeSession: DonePayload;
  revokeOtherSessions: DonePayload;
  serveNext: ServeNextPayload;
  skipOffer: SkipOfferPayload;
  takeCase: CasePayload;
  releaseCase: CasePayload;
  assignCase: CasePayload;
  attend: DonePayload;
  sendReply: SendReplyPayload;
  undoSend: UndoSendPayload;
  /** After FAILED or BOUNCED */
  retrySend: CasePayload;
  addNote: AddNotePayload;
  saveDraft: SaveDraftPayload;
  discardDraft: DonePayload;
  setTags: CasePayload;
  setPriority: CasePayload;
  setDisposition: CasePayload;
  snoozeCase: CasePayload;
  wakeCase: CasePayload;
  setPending: CasePayload;
  resumeCase: CasePayload;
  resolveCase: CasePayload;
  reopenCase: CasePayload;
  mergeCases: CasePayload;
  unmergeCase: CasePayload;
  splitCase: SplitPayload;
  markSpam: CasePayload;
  unmarkSpam: CasePayload;
  moveCase: CasePayload;
  saveMacro: MacroPayload;
  deleteMacro: DonePayload;
  saveDisposition: DispositionPayload;
  createClient: ClientPayload;
  updateClient: ClientPayload;
  skipStep: ClientPayload;
  saveProject: ProjectPayload;
  saveQueue: QueuePayload;
  saveContactForm: ContactFormPayload;
  saveMailbox: MailboxPayload;
  pauseMailbox: MailboxPayload;
  testMailbox: TestMailboxPayload;
  reprocessQuarantined: ReprocessPayload;
  discardQuarantined: DonePayload;
  saveCalendar: CalendarPayload;
  saveContract: ContractPayload;
  signContract: ContractPayload;
  discardContract: DonePayload;
  invitePerson: PersonPayload;
  resendInvitation: DonePayload;
  updatePerson: PersonPayload;
  deactivatePerson: PersonPayload;
  reactivatePerson: PersonPayload;
  assignPerson: PersonPayload;
  endAssignment: PersonPayload;
  /** Demo only: live customers on or off */
  setDemoTraffic: DonePayload;
};


export type MutationUpdatePreferencesArgs = {
  input: PreferencesInput;
};


export type MutationChangePasswordArgs = {
  input: PasswordInput;
};


export type MutationEnrolTotpArgs = {
  input: ConfirmWithPasswordInput;
};


export type MutationConfirmTotpArgs = {
  input: CodeInput;
};


export type MutationRemoveTotpArgs = {
  input: ConfirmWithPasswordInput;
};


export type MutationRevokeSessionArgs = {
  input: IdInput;
};


export type MutationSkipOfferArgs = {
  input: SkipOfferInput;
};


export type MutationTakeCaseArgs = {
  input: CaseInput;
};


export type MutationReleaseCaseArgs = {
  input: CaseInput;
};


export type MutationAssignCaseArgs = {
  input: AssignCaseInput;
};


export type MutationAttendArgs = {
  input: AttendInput;
};


export type MutationSendReplyArgs = {
  input: SendReplyInput;
};


export type MutationUndoSendArgs = {
  input: IdInput;
};


export type MutationRetrySendArgs = {
  input: IdInput;
};


export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationDiscardDraftArgs = {
  input: CaseInput;
};


export type MutationSetTagsArgs = {
  input: SetTagsInput;
};


export type MutationSetPriorityArgs = {
  input: SetPriorityInput;
};


export type MutationSetDispositionArgs = {
  input: SetDispositionInput;
};


export type MutationSnoozeCaseArgs = {
  input: SnoozeInput;
};


export type MutationWakeCaseArgs = {
  input: CaseInput;
};


export type MutationSetPendingArgs = {
  input: SetPendingInput;
};


export type MutationResumeCaseArgs = {
  input: CaseInput;
};


export type MutationResolveCaseArgs = {
  input: ResolveInput;
};


export type MutationReopenCaseArgs = {
  input: CaseInput;
};


export type MutationMergeCasesArgs = {
  input: MergeInput;
};


export type MutationUnmergeCaseArgs = {
  input: CaseInput;
};


export type MutationSplitCaseArgs = {
  input: SplitInput;
};


export type MutationMarkSpamArgs = {
  input: CaseInput;
};


export type MutationUnmarkSpamArgs = {
  input: CaseInput;
};


export type MutationMoveCaseArgs = {
  input: MoveProjectInput;
};


export type MutationSaveMacroArgs = {
  input: MacroInput;
};


export type MutationDeleteMacroArgs = {
  input: IdInput;
};


export type MutationSaveDispositionArgs = {
  input: DispositionInput;
};


export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


export type MutationUpdateClientArgs = {
  input: UpdateClientInput;
};


export type MutationSkipStepArgs = {
  input: SkipStepInput;
};


export type MutationSaveProjectArgs = {
  input: ProjectInput;
};


export type MutationSaveQueueArgs = {
  input: QueueInput;
};


export type MutationSaveContactFormArgs = {
  input: ContactFormInput;
};


export type MutationSaveMailboxArgs = {
  input: MailboxInput;
};


export type MutationPauseMailboxArgs = {
  input: PauseMailboxInput;
};


export type MutationTestMailboxArgs = {
  input: IdInput;
};


export type MutationReprocessQuarantinedArgs = {
  input: IdInput;
};


export type MutationDiscardQuarantinedArgs = {
  input: IdInput;
};


export type MutationSaveCalendarArgs = {
  input: CalendarInput;
};


export type MutationSaveContractArgs = {
  input: ContractInput;
};


export type MutationSignContractArgs = {
  input: SignContractInput;
};


export type MutationDiscardContractArgs = {
  input: IdInput;
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationResendInvitationArgs = {
  input: IdInput;
};


export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


export type MutationDeactivatePersonArgs = {
  input: IdInput;
};


export type MutationReactivatePersonArgs = {
  input: IdInput;
};


export type MutationAssignPersonArgs = {
  input: AssignPersonInput;
};


export type MutationEndAssignmentArgs = {
  input: IdInput;
};


export type MutationSetDemoTrafficArgs = {
  input: DemoTrafficInput;
};

export type TotpStarted = {
  __typename?: 'TotpStarted';
  enrolment: TotpEnrolment;
};

export type EnrolTotpPayload = TotpStarted | InvalidInput | Conflict;

export type DemoTrafficInput = {
  on: Scalars['Boolean']['input'];
};

/** `topic`: CASE QUEUE OFFER MAILBOX CLIENT CALENDAR CONTRACT PERSON MACRO HEALTH MONTH. `ids`: what to read again, empty when it is a list. */
export type Change = {
  __typename?: 'Change';
  position: Scalars['Int']['output'];
  at: Scalars['DateTime']['output'];
  topics: Array<ChangedTopic>;
};

export type ChangedTopic = {
  __typename?: 'ChangedTopic';
  topic: Scalars['String']['output'];
  ids: Array<Scalars['ID']['output']>;
};

export type CasePresence = {
  __typename?: 'CasePresence';
  case: Scalars['ID']['output'];
  watchers: Array<Watcher>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** What changed after a ledger position; missed changes come first. Clients read again, the change carries no content. */
  changes: Change;
  /** Who else reads or writes this case */
  presence: CasePresence;
};


export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
};


export type SubscriptionPresenceArgs = {
  case: Scalars['ID']['input'];
};

export type PaletteSearchQueryVariables = Exact<{
  query: Scalars['String']['input'];
}>;


export type PaletteSearchQuery = { __typename: 'Query', search: { __typename: 'SearchConnection', edges: Array<{ __typename: 'SearchEdge', node: { __typename: 'SearchHit', field: string, case: { __typename: 'Case', id: string, number: string, subject: string, client: { __typename: 'ClientBadge', id: string, name: string }, customer: { __typename: 'Customer', id: string, name: string } } } }> } };

export type CalendarsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type CalendarsQuery = { __typename: 'Query', holidayCountries: Array<string>, client: { __typename: 'Client', id: string, zone: string, calendars: Array<{ __typename: 'Calendar', id: string, name: string, zone: string, holidays: string | null, version: number, week: Array<{ __typename: 'DayHours', weekday: number, intervals: Array<{ __typename: 'Interval', from: string, until: string }> }>, specialDays: Array<{ __typename: 'SpecialDay', date: string, name: string, declaredAt: string, declaredBy: string | null, intervals: Array<{ __typename: 'Interval', from: string, until: string }> }>, usedBy: Array<{ __typename: 'Project', id: string, name: string }> }> } | null };

export type SaveCalendarMutationVariables = Exact<{
  input: CalendarInput;
}>;


export type SaveCalendarMutation = { __typename: 'Mutation', saveCalendar:
    | { __typename: 'CalendarChanged', calendar: { __typename: 'Calendar', id: string, name: string, version: number } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type DuePreviewQueryVariables = Exact<{
  calendar: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  minutes: Scalars['Int']['input'];
}>;


export type DuePreviewQuery = { __typename: 'Query', due: { __typename: 'DuePreview', due: string, steps: Array<{ __typename: 'ClockStep', at: string, kind: string, text: string }> } };

export type CalendarDaysQueryVariables = Exact<{
  calendar: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
}>;


export type CalendarDaysQuery = { __typename: 'Query', calendarDays: Array<{ __typename: 'CalendarDay', date: string, kind: DayKind, name: string | null, seconds: number, intervals: Array<{ __typename: 'Interval', from: string, until: string }> }> };

export type CasesQueryVariables = Exact<{
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CasesQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CaseEdge', cursor: string, node: { __typename: 'Case', id: string, number: string, subject: string, state: CaseState, priority: Priority, tags: Array<string>, lastWords: string, changedAt: string, unanswered: number, client: { __typename: 'ClientBadge', id: string, name: string, colour: number }, customer: { __typename: 'Customer', id: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, clock: (
          { __typename: 'Clock', id: string }
          & { ' $fragmentRefs'?: { 'ClockFaceFragment': ClockFaceFragment } }
        ) | null } }> } };

export type SearchCasesQueryVariables = Exact<{
  query: Scalars['String']['input'];
  clients?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchCasesQuery = { __typename: 'Query', search: { __typename: 'SearchConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SearchEdge', node: { __typename: 'SearchHit', excerpt: string, field: string, at: string, case: { __typename: 'Case', id: string, number: string, subject: string, state: CaseState, client: { __typename: 'ClientBadge', id: string, name: string, colour: number }, customer: { __typename: 'Customer', id: string, name: string } } } }> } };

export type ClockFaceFragment = { __typename: 'Clock', id: string, kind: PromiseKind, standing: Standing, dueAt: string | null, warnAt: string | null, stoppedAt: string | null, pausedReason: PauseReason | null, targetMinutes: number, businessSecondsUsed: number, businessSecondsLeft: number | null } & { ' $fragmentName'?: 'ClockFaceFragment' };

export type VersionFragment = { __typename: 'ContractVersion', id: string, version: number, state: ContractState, effectiveFrom: string, effectiveUntil: string | null, pauses: Array<PauseReason>, reopenDays: number, signedAt: string | null, calendar: { __typename: 'Calendar', id: string, name: string }, promises: Array<{ __typename: 'Promise', kind: PromiseKind, share: number, minutes: number, window: Window, warnAtPercent: number, clause: string, minSample: number }>, signatures: Array<{ __typename: 'Signature', side: RoleKind, name: string, at: string }>, changes: Array<{ __typename: 'AuditChange', field: string, before: string | null, after: string | null }> } & { ' $fragmentName'?: 'VersionFragment' };

export type ContractsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ContractsQuery = { __typename: 'Query', slaTemplates: Array<{ __typename: 'SlaTemplate', id: string, code: string, pauses: Array<PauseReason>, promises: Array<{ __typename: 'Promise', kind: PromiseKind, share: number, minutes: number, window: Window, warnAtPercent: number, clause: string, minSample: number }> }>, client: { __typename: 'Client', id: string, name: string, zone: string, calendars: Array<{ __typename: 'Calendar', id: string, name: string }>, contracts: Array<(
      { __typename: 'ContractVersion' }
      & { ' $fragmentRefs'?: { 'VersionFragment': VersionFragment } }
    )> } | null };

export type SaveContractMutationVariables = Exact<{
  input: ContractInput;
}>;


export type SaveContractMutation = { __typename: 'Mutation', saveContract:
    | { __typename: 'ContractChanged', contract: (
        { __typename: 'ContractVersion' }
        & { ' $fragmentRefs'?: { 'VersionFragment': VersionFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type SignContractMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type SignContractMutation = { __typename: 'Mutation', signContract:
    | { __typename: 'ContractChanged', contract: (
        { __typename: 'ContractVersion' }
        & { ' $fragmentRefs'?: { 'VersionFragment': VersionFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type DiscardContractMutationVariables = Exact<{
  input: IdInput;
}>;


export type DiscardContractMutation = { __typename: 'Mutation', discardContract:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type AttendMutationVariables = Exact<{
  input: AttendInput;
}>;


export type AttendMutation = { __typename: 'Mutation', attend:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput' }
    | { __typename: 'Conflict' }
   };

export type ExplainClockQueryVariables = Exact<{
  case: Scalars['ID']['input'];
}>;


export type ExplainClockQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, clocks: Array<{ __typename: 'Clock', id: string, explain: { __typename: 'ClockExplanation', zone: string, steps: Array<{ __typename: 'ClockStep', at: string, until: string | null, kind: string, seconds: number, text: string }> } }> } | null };

export type CustomerCasesQueryVariables = Exact<{
  filter?: InputMaybe<CaseFilter>;
}>;


export type CustomerCasesQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', edges: Array<{ __typename: 'CaseEdge', node: { __typename: 'Case', id: string, number: string, subject: string, state: CaseState, changedAt: string } }> } };

export type NextForMeQueryVariables = Exact<{ [key: string]: never; }>;


export type NextForMeQuery = { __typename: 'Query', nextForMe: { __typename: 'Offer', id: string, offeredAt: string, until: string, pull: boolean, case: { __typename: 'Case', id: string, number: string, subject: string, lastWords: string, language: string | null, client: { __typename: 'ClientBadge', id: string, name: string, colour: number }, customer: { __typename: 'Customer', id: string, name: string }, clock: (
        { __typename: 'Clock', id: string }
        & { ' $fragmentRefs'?: { 'ClockFaceFragment': ClockFaceFragment } }
      ) | null } } | null };

export type ServeNextMutationVariables = Exact<{ [key: string]: never; }>;


export type ServeNextMutation = { __typename: 'Mutation', serveNext:
    | { __typename: 'Served', case: { __typename: 'Case', id: string, number: string, assignee: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'NothingWaiting', nextAt: string | null }
    | { __typename: 'Conflict', message: string }
   };

export type SkipOfferMutationVariables = Exact<{
  input: SkipOfferInput;
}>;


export type SkipOfferMutation = { __typename: 'Mutation', skipOffer:
    | { __typename: 'Skipped', offer: { __typename: 'Offer', id: string } | null }
    | { __typename: 'Conflict', message: string }
   };

export type DispositionsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type DispositionsQuery = { __typename: 'Query', dispositions: Array<{ __typename: 'Disposition', id: string, name: string, position: number, active: boolean, parent: { __typename: 'Disposition', id: string } | null }> };

export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingQuery = { __typename: 'Query', waiting: Array<{ __typename: 'WaitingCount', waiting: number, atRisk: number, breached: number, worst: Standing, client: { __typename: 'ClientBadge', id: string, name: string, colour: number }, queue: { __typename: 'Queue', id: string, name: string } }> };

export type MyWorkQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MyWorkQuery = { __typename: 'Query', myWork: { __typename: 'CaseConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CaseEdge', node: (
        { __typename: 'Case', id: string }
        & { ' $fragmentRefs'?: { 'WorkRow_CaseFragment': WorkRow_CaseFragment } }
      ) }> } };

export type WorkRow_CaseFragment = { __typename: 'Case', id: string, number: string, subject: string, lastWords: string, unanswered: number, snoozedUntil: string | null, client: { __typename: 'ClientBadge', id: string, name: string, colour: number }, customer: { __typename: 'Customer', id: string, name: string }, clock: (
    { __typename: 'Clock', id: string }
    & { ' $fragmentRefs'?: { 'ClockFaceFragment': ClockFaceFragment } }
  ) | null } & { ' $fragmentName'?: 'WorkRow_CaseFragment' };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { __typename: 'Mutation', addNote:
    | { __typename: 'NoteAdded', note: { __typename: 'Note', id: string }, case: { __typename: 'Case', id: string, position: number } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
   };

export type AttendWritingMutationVariables = Exact<{
  input: AttendInput;
}>;


export type AttendWritingMutation = { __typename: 'Mutation', attend:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput' }
    | { __typename: 'Conflict' }
   };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { __typename: 'Mutation', saveDraft:
    | { __typename: 'DraftSaved', draft: { __typename: 'Draft', id: string, revision: number, savedAt: string } }
    | { __typename: 'Conflict', message: string, by: string | null, current:
        | { __typename: 'Viewer' }
        | { __typename: 'ClientBadge' }
        | { __typename: 'Session' }
        | { __typename: 'Employer' }
        | { __typename: 'Person' }
        | { __typename: 'Assignment' }
        | { __typename: 'AuditEntry' }
        | { __typename: 'Client' }
        | { __typename: 'Project' }
        | { __typename: 'Queue' }
        | { __typename: 'ContactForm' }
        | { __typename: 'ChecklistStep' }
        | { __typename: 'Mailbox' }
        | { __typename: 'MailboxTest' }
        | { __typename: 'QuarantinedMail' }
        | { __typename: 'Calendar' }
        | { __typename: 'ContractVersion' }
        | { __typename: 'SlaTemplate' }
        | { __typename: 'Clock' }
        | { __typename: 'Customer' }
        | { __typename: 'Case' }
        | { __typename: 'Mail' }
        | { __typename: 'Attachment' }
        | { __typename: 'Note' }
        | { __typename: 'SystemEvent' }
        | { __typename: 'Draft', id: string, text: string, revision: number, by: { __typename: 'Person', id: string, name: string } }
        | { __typename: 'Macro' }
        | { __typename: 'Disposition' }
        | { __typename: 'Offer' }
        | { __typename: 'LeadTile' }
        | { __typename: 'HealthComponent' }
        | { __typename: 'ServiceMonth' }
        | { __typename: 'Miss' }
       | null }
   };

export type DiscardDraftMutationVariables = Exact<{
  input: CaseInput;
}>;


export type DiscardDraftMutation = { __typename: 'Mutation', discardDraft:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput' }
    | { __typename: 'Conflict' }
   };

export type MacrosQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type MacrosQuery = { __typename: 'Query', macros: Array<{ __typename: 'Macro', id: string, name: string, title: string, text: string, language: string | null, usedCount: number, effects: Array<{ __typename: 'MacroEffect', kind: string, value: string }> }> };

export type MacroPreviewQueryVariables = Exact<{
  macro: Scalars['ID']['input'];
  case: Scalars['ID']['input'];
}>;


export type MacroPreviewQuery = { __typename: 'Query', macroPreview: { __typename: 'MacroPreview', text: string, missing: Array<string>, effects: Array<{ __typename: 'MacroEffect', kind: string, value: string }> } };

export type SendReplyMutationVariables = Exact<{
  input: SendReplyInput;
}>;


export type SendReplyMutation = { __typename: 'Mutation', sendReply:
    | { __typename: 'ReplySent', undoUntil: string, mail: { __typename: 'Mail', id: string, deliveryState: DeliveryState | null, undoUntil: string | null }, case: { __typename: 'Case', id: string, state: CaseState, position: number, pendingReason: PauseReason | null, unanswered: number, draft: { __typename: 'Draft', id: string } | null, disposition: { __typename: 'Disposition', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
    | { __typename: 'WrongClient', excerpt: string, client: { __typename: 'ClientBadge', id: string, name: string } }
    | { __typename: 'NewMessages', count: number, case: { __typename: 'Case', id: string, position: number } }
   };

export type UndoSendMutationVariables = Exact<{
  input: IdInput;
}>;


export type UndoSendMutation = { __typename: 'Mutation', undoSend:
    | { __typename: 'SendUndone', draft: { __typename: 'Draft', id: string, text: string, revision: number }, case: { __typename: 'Case', id: string, state: CaseState, position: number } }
    | { __typename: 'Conflict', message: string }
   };

export type AssigneesQueryVariables = Exact<{
  case: Scalars['ID']['input'];
}>;


export type AssigneesQuery = { __typename: 'Query', assignees: Array<{ __typename: 'Person', id: string, name: string, languages: Array<string>, employer: { __typename: 'Employer', id: string, name: string } }> };

export type MergeTargetsQueryVariables = Exact<{
  filter?: InputMaybe<CaseFilter>;
  query: Scalars['String']['input'];
  clients?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  search: Scalars['Boolean']['input'];
}>;


export type MergeTargetsQuery = { __typename: 'Query', cases?: { __typename: 'CaseConnection', edges: Array<{ __typename: 'CaseEdge', node: { __typename: 'Case', id: string, number: string, subject: string, state: CaseState, lastWords: string } }> }, search?: { __typename: 'SearchConnection', edges: Array<{ __typename: 'SearchEdge', node: { __typename: 'SearchHit', case: { __typename: 'Case', id: string, number: string, subject: string, state: CaseState, lastWords: string } } }> } };

export type MoveTargetsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MoveTargetsQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, projects: Array<{ __typename: 'Project', id: string, name: string, queues: Array<{ __typename: 'Queue', id: string, name: string }> }> } | null };

export type KnownTagsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type KnownTagsQuery = { __typename: 'Query', tags: Array<string> };

export type DeskCaseQueryVariables = Exact<{
  number: Scalars['String']['input'];
}>;


export type DeskCaseQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, number: string, subject: string, state: CaseState, priority: Priority, tags: Array<string>, language: string | null, spam: boolean, openedAt: string, position: number, snoozedUntil: string | null, snoozeReason: string | null, pendingReason: PauseReason | null, unanswered: number, replyTo: string, replyFrom: string, signature: string, client: { __typename: 'ClientBadge', id: string, name: string, code: string, colour: number, marks: Array<string> }, project: { __typename: 'Project', id: string, name: string }, queue: { __typename: 'Queue', id: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, email: string, language: string | null, since: string, caseCount: number, openCount: number, notes: string | null }, disposition: { __typename: 'Disposition', id: string, name: string } | null, mergedInto: { __typename: 'Case', id: string, number: string, subject: string } | null, merged: Array<{ __typename: 'Case', id: string, number: string, subject: string }>, clocks: Array<(
      { __typename: 'Clock', id: string, kind: PromiseKind, turn: number, clause: string, contractVersion: number, clientName: string, startedAt: string }
      & { ' $fragmentRefs'?: { 'ClockFaceFragment': ClockFaceFragment } }
    )>, draft: { __typename: 'Draft', id: string, text: string, savedAt: string, revision: number, by: { __typename: 'Person', id: string, name: string }, attachments: Array<{ __typename: 'Attachment', id: string, name: string, size: number, contentType: string }> } | null } | null };

export type TimelineQueryVariables = Exact<{
  case: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimelineQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, timeline: { __typename: 'TimelineConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'TimelineEdge', node:
          | { __typename: 'Mail', id: string, at: string, direction: Direction, kind: MailKind, subject: string, text: string, quoted: string | null, hasHtml: boolean, htmlUrl: string | null, remoteImagesBlocked: boolean, deliveryState: DeliveryState | null, deliveryReason: string | null, undoUntil: string | null, automatic: boolean, threadedBy: ThreadedBy, confidence: number, from: { __typename: 'Address', name: string | null, email: string }, to: Array<{ __typename: 'Address', name: string | null, email: string }>, cc: Array<{ __typename: 'Address', name: string | null, email: string }>, author: { __typename: 'Person', id: string, name: string } | null, employer: { __typename: 'Employer', id: string, name: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, size: number, contentType: string, inline: boolean, url: string, blocked: string | null }> }
          | { __typename: 'Note', id: string, at: string, text: string, by: { __typename: 'Person', id: string, name: string }, house: { __typename: 'Employer', id: string, name: string } }
          | { __typename: 'SystemEvent', id: string, at: string, actor: string | null, event: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }
         }> } } | null };

export type TakeCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type TakeCaseMutation = { __typename: 'Mutation', takeCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, assignee: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type ReleaseCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ReleaseCaseMutation = { __typename: 'Mutation', releaseCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, assignee: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseMutation = { __typename: 'Mutation', assignCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, assignee: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type SetTagsMutationVariables = Exact<{
  input: SetTagsInput;
}>;


export type SetTagsMutation = { __typename: 'Mutation', setTags:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, tags: Array<string> } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type SetPriorityMutationVariables = Exact<{
  input: SetPriorityInput;
}>;


export type SetPriorityMutation = { __typename: 'Mutation', setPriority:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, priority: Priority } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type SnoozeCaseMutationVariables = Exact<{
  input: SnoozeInput;
}>;


export type SnoozeCaseMutation = { __typename: 'Mutation', snoozeCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, snoozedUntil: string | null, snoozeReason: string | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type WakeCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type WakeCaseMutation = { __typename: 'Mutation', wakeCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, snoozedUntil: string | null, snoozeReason: string | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type SetPendingMutationVariables = Exact<{
  input: SetPendingInput;
}>;


export type SetPendingMutation = { __typename: 'Mutation', setPending:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, state: CaseState, pendingReason: PauseReason | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type ResumeCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ResumeCaseMutation = { __typename: 'Mutation', resumeCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, state: CaseState, pendingReason: PauseReason | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type ResolveCaseMutationVariables = Exact<{
  input: ResolveInput;
}>;


export type ResolveCaseMutation = { __typename: 'Mutation', resolveCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, state: CaseState, disposition: { __typename: 'Disposition', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type ReopenCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ReopenCaseMutation = { __typename: 'Mutation', reopenCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, state: CaseState } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type SetDispositionMutationVariables = Exact<{
  input: SetDispositionInput;
}>;


export type SetDispositionMutation = { __typename: 'Mutation', setDisposition:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, disposition: { __typename: 'Disposition', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type MergeCasesMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergeCasesMutation = { __typename: 'Mutation', mergeCases:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, number: string, state: CaseState } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type UnmergeCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type UnmergeCaseMutation = { __typename: 'Mutation', unmergeCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, number: string, state: CaseState, mergedInto: { __typename: 'Case', id: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type MarkSpamMutationVariables = Exact<{
  input: CaseInput;
}>;


export type MarkSpamMutation = { __typename: 'Mutation', markSpam:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, spam: boolean, state: CaseState } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type UnmarkSpamMutationVariables = Exact<{
  input: CaseInput;
}>;


export type UnmarkSpamMutation = { __typename: 'Mutation', unmarkSpam:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, spam: boolean, state: CaseState } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type MoveCaseMutationVariables = Exact<{
  input: MoveProjectInput;
}>;


export type MoveCaseMutation = { __typename: 'Mutation', moveCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, project: { __typename: 'Project', id: string, name: string }, queue: { __typename: 'Queue', id: string, name: string } } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type RetrySendMutationVariables = Exact<{
  input: IdInput;
}>;


export type RetrySendMutation = { __typename: 'Mutation', retrySend:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type EarlierCasesQueryVariables = Exact<{
  case: Scalars['ID']['input'];
}>;


export type EarlierCasesQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, earlier: { __typename: 'CaseConnection', edges: Array<{ __typename: 'CaseEdge', node: { __typename: 'Case', id: string, number: string, subject: string, state: CaseState, openedAt: string } }> } } | null };

export type SplitCaseMutationVariables = Exact<{
  input: SplitInput;
}>;


export type SplitCaseMutation = { __typename: 'Mutation', splitCase:
    | { __typename: 'CaseSplit', case: { __typename: 'Case', id: string, number: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string }
   };

export type ClientMacrosQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ClientMacrosQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, name: string, signature: string, macros: Array<{ __typename: 'Macro', id: string, name: string, title: string, text: string, language: string | null, usedCount: number, changedAt: string, effects: Array<{ __typename: 'MacroEffect', kind: string, value: string }> }>, dispositions: Array<{ __typename: 'Disposition', id: string, name: string, active: boolean }>, queues: Array<{ __typename: 'Queue', id: string, name: string }> } | null };

export type SaveMacroMutationVariables = Exact<{
  input: MacroInput;
}>;


export type SaveMacroMutation = { __typename: 'Mutation', saveMacro:
    | { __typename: 'MacroChanged', macro: { __typename: 'Macro', id: string, name: string, title: string, text: string, language: string | null, changedAt: string, effects: Array<{ __typename: 'MacroEffect', kind: string, value: string }> } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type DeleteMacroMutationVariables = Exact<{
  input: IdInput;
}>;


export type DeleteMacroMutation = { __typename: 'Mutation', deleteMacro:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type OutcomesQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type OutcomesQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, dispositions: Array<{ __typename: 'Disposition', id: string, name: string, position: number, active: boolean, parent: { __typename: 'Disposition', id: string } | null }> } | null };

export type SaveDispositionMutationVariables = Exact<{
  input: DispositionInput;
}>;


export type SaveDispositionMutation = { __typename: 'Mutation', saveDisposition:
    | { __typename: 'DispositionChanged', disposition: { __typename: 'Disposition', id: string, name: string, position: number, active: boolean } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, limit: number | null }> }
    | { __typename: 'Conflict', message: string, by: string | null }
   };

export type UpdatePreferencesMutationVariables = Exact<{
  input: PreferencesInput;
}>;


export type UpdatePreferencesMutation = { __typename: 'Mutation', updatePreferences:
    | { __typename: 'ViewerChanged', viewer: { __typename: 'Viewer', id: string, locale: string, density: Density, theme: Theme, keyMap: KeyMap, singleKeys: boolean, zone: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string }> }
   };

export type EnrolTotpMutationVariables = Exact<{
  input: ConfirmWithPasswordInput;
}>;


export type EnrolTotpMutation = { __typename: 'Mutation', enrolTotp:
    | { __typename: 'TotpStarted', enrolment: { __typename: 'TotpEnrolment', secret: string, uri: string, qr: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string }> }
    | { __typename: 'Conflict', message: string }
   };

export type ConfirmTotpMutationVariables = Exact<{
  input: CodeInput;
}>;


export type ConfirmTotpMutation = { __typename: 'Mutation', confirmTotp:
    | { __typename: 'RecoveryCodes', codes: Array<string> }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string }> }
   };

export type RemoveTotpMutationVariables = Exact<{
  input: ConfirmWithPasswordInput;
}>;


export type RemoveTotpMutation = { __typename: 'Mutation', removeTotp:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string }> }
    | { __typename: 'Conflict', message: string }
   };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, sessions: Array<{ __typename: 'Session', id: string, current: boolean, device: string, address: string, startedAt: string, lastSeenAt: string }> } };

export type RevokeSessionMutationVariables = Exact<{
  input: IdInput;
}>;


export type RevokeSessionMutation = { __typename: 'Mutation', revokeSession:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput' }
    | { __typename: 'Conflict', message: string }
   };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { __typename: 'Mutation', revokeOtherSessions:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput' }
    | { __typename: 'Conflict', message: string }
   };

export type PortalBrandQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type PortalBrandQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, name: string, accent: string, zone: string } | null };

export type ServiceMonthQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['Date']['input'];
}>;


export type ServiceMonthQuery = { __typename: 'Query', serviceMonth: { __typename: 'ServiceMonth', id: string, month: string, state: PeriodState, closedAt: string | null, asOf: string, zone: string, kept: number, promised: number, worst: PromiseKind | null, volume: number, resolvedShare: number | null, open: number, previous: string | null, next: string | null, contract: { __typename: 'ContractVersion', id: string, version: number, effectiveFrom: string, pauses: Array<PauseReason>, calendar: { __typename: 'Calendar', id: string, name: string, week: Array<{ __typename: 'DayHours', weekday: number, intervals: Array<{ __typename: 'Interval', from: string, until: string }> }> } } | null, promises: Array<(
      { __typename: 'PromiseResult' }
      & { ' $fragmentRefs'?: { 'PromiseResultFragment': PromiseResultFragment } }
    )>, reply: Array<{ __typename: 'DayResult', date: string, good: number, base: number, share: number | null, below: boolean, volume: number, late: number }>, resolution: Array<{ __typename: 'DayResult', date: string, good: number, base: number, share: number | null, below: boolean, volume: number, late: number }>, heat: Array<{ __typename: 'HeatCell', weekday: number, hour: number, count: number }> } };

export type PromiseResultFragment = { __typename: 'PromiseResult', kind: PromiseKind, minutes: number, targetShare: number, resultShare: number | null, good: number, base: number, standing: Standing, projectedShare: number | null, clause: string, window: Window, belowMinSample: boolean, low: number | null, high: number | null } & { ' $fragmentName'?: 'PromiseResultFragment' };

export type MissesQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['Date']['input'];
  kind: PromiseKind;
  day?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MissesQuery = { __typename: 'Query', serviceMonth: { __typename: 'ServiceMonth', id: string, misses: { __typename: 'MissConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'MissEdge', cursor: string, node: { __typename: 'Miss', id: string, number: string, customer: string, subject: string, arrivedAt: string, dueAt: string, stoppedAt: string | null, lateSeconds: number } }> } } };

export type MissQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MissQuery = { __typename: 'Query', miss: { __typename: 'Miss', id: string, number: string, customer: string, subject: string, arrivedAt: string, dueAt: string, stoppedAt: string | null, lateSeconds: number, cause: string | null, clock: { __typename: 'Clock', id: string, kind: PromiseKind, standing: Standing, clause: string, contractVersion: number, targetMinutes: number, businessSecondsUsed: number, explain: { __typename: 'ClockExplanation', zone: string, steps: Array<{ __typename: 'ClockStep', at: string, kind: string, text: string }> } } } | null };

export type ChangesSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ChangesSubscription = { __typename?: 'Subscription', changes: { __typename: 'Change', position: number, at: string, topics: Array<{ __typename: 'ChangedTopic', topic: string, ids: Array<string> }> } };

export type PresenceSubscriptionVariables = Exact<{
  case: Scalars['ID']['input'];
}>;


export type PresenceSubscription = { __typename?: 'Subscription', presence: { __typename: 'CasePresence', case: string, watchers: Array<{ __typename: 'Watcher', doing: Doing, since: string, person: { __typename: 'Person', id: string, name: string } }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', position: number, viewer: { __typename: 'Viewer', id: string, name: string, email: string, kind: RoleKind, roles: Array<Role>, rights: Array<string>, locale: string, density: Density, theme: Theme, keyMap: KeyMap, singleKeys: boolean, zone: string, totpEnrolled: boolean, demo: boolean, person: { __typename: 'Person', id: string, name: string }, employer: { __typename: 'Employer', id: string, name: string }, clients: Array<{ __typename: 'ClientBadge', id: string, name: string, code: string, colour: number, marks: Array<string> }>, home: { __typename: 'Client', id: string, name: string, code: string, accent: string, accentSoft: string, accentInk: string, colour: number, zone: string } | null } };

export const VersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"reopenDays"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"warnAtPercent"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"minSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<VersionFragment, unknown>;
export const ClockFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}}]} as unknown as DocumentNode<ClockFaceFragment, unknown>;
export const WorkRow_CaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkRow_case"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}}]} as unknown as DocumentNode<WorkRow_CaseFragment, unknown>;
export const PromiseResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"targetShare"}},{"kind":"Field","name":{"kind":"Name","value":"resultShare"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"projectedShare"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"belowMinSample"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<PromiseResultFragment, unknown>;
export const PaletteSearchDocument = {"__meta__":{"hash":"c9946ed202b486fb75ddc00d6adc3798271b11e5733603f858d61e941376ec58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const CalendarsDocument = {"__meta__":{"hash":"277f05cc7726b63b508a47ea498a0b44ffa092c475d93da16fdbd0fa5b6015d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendars"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holidayCountries"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"calendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"holidays"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalendarsQuery, CalendarsQueryVariables>;
export const SaveCalendarDocument = {"__meta__":{"hash":"e5586ae27e02c38caad70cacc81f991b6ad7d2e2bb237c1e1443a3b254158536"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<SaveCalendarMutation, SaveCalendarMutationVariables>;
export const DuePreviewDocument = {"__meta__":{"hash":"c6c53d55e3b6473ad18722693b55ea878c6d886430d36acdc7aae2019d70a59c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DuePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"calendar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"calendar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"calendar"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"minutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<DuePreviewQuery, DuePreviewQueryVariables>;
export const CalendarDaysDocument = {"__meta__":{"hash":"bc91a52a35c8ddf292428cf8f95964caecfcde0bdd77720ab9ca9779ff6d216d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"calendar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"calendar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"calendar"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarDaysQuery, CalendarDaysQueryVariables>;
export const CasesDocument = {"__meta__":{"hash":"aec49f8a19613b9a8b5aad33f083154243bfffe812c6ee18d49663e215c9f26b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}}]} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const SearchCasesDocument = {"__meta__":{"hash":"7d762b529d7e5ea55cf2c3a6a5f1401046f60b199029631a3a7731ef398a68d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clients"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"clients"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clients"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchCasesQuery, SearchCasesQueryVariables>;
export const ContractsDocument = {"__meta__":{"hash":"2bfa3de633e674d4387d6b6a2009a074c1532049467efcc4f48bc29b328a6cb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slaTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"warnAtPercent"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"minSample"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"calendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"reopenDays"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"warnAtPercent"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"minSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<ContractsQuery, ContractsQueryVariables>;
export const SaveContractDocument = {"__meta__":{"hash":"c93410fef51f3accca956c59c24b019cb198d542307e2975c02e4f67e60c8b4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"reopenDays"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"warnAtPercent"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"minSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<SaveContractMutation, SaveContractMutationVariables>;
export const SignContractDocument = {"__meta__":{"hash":"28da31e3a4e252994ccf6663ebbbac614c9dd74a057cbd2e68b330f69f901154"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Version"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"reopenDays"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"warnAtPercent"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"minSample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<SignContractMutation, SignContractMutationVariables>;
export const DiscardContractDocument = {"__meta__":{"hash":"fdbca26c38c1f78e870c282e57af48632ad1023e52078c6c13337ec5d00d9742"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardContractMutation, DiscardContractMutationVariables>;
export const AttendDocument = {"__meta__":{"hash":"3bbfbe8df42be93d240b6054f52e847d04f190a6ef8d3305d098ba227eab8878"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Attend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]}}]} as unknown as DocumentNode<AttendMutation, AttendMutationVariables>;
export const ExplainClockDocument = {"__meta__":{"hash":"b0f258f381c9cfb5daaabec33182dbeb6c2b429211fbe9bec013a083640678c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainClock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplainClockQuery, ExplainClockQueryVariables>;
export const CustomerCasesDocument = {"__meta__":{"hash":"007997ea06727cbc61d30f0d3598ef35027638108f1d8b454bbef7ef12256e46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerCasesQuery, CustomerCasesQueryVariables>;
export const NextForMeDocument = {"__meta__":{"hash":"d2da030cb24eae27e093763bfa0c24476ada9e1d7bfcde89030bb303a6669643"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextForMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextForMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"pull"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}}]} as unknown as DocumentNode<NextForMeQuery, NextForMeQueryVariables>;
export const ServeNextDocument = {"__meta__":{"hash":"b4cddd6018460a513145bb8ac3e0f0989a891b646ab0d9688fa8dbe95c917915"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServeNext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serveNext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Served"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NothingWaiting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ServeNextMutation, ServeNextMutationVariables>;
export const SkipOfferDocument = {"__meta__":{"hash":"757f8a4a7f73c7a976bd69a7e8a39550fbfe217b64e9f64b419a99edb4bdf04f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SkipOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkipOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skipOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Skipped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SkipOfferMutation, SkipOfferMutationVariables>;
export const DispositionsDocument = {"__meta__":{"hash":"a84c8baf4d2c0d228c76acc20e0bb787c1105a77af0be3c25b1764e29322b781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DispositionsQuery, DispositionsQueryVariables>;
export const WaitingDocument = {"__meta__":{"hash":"8de8c01895f0a3083dc2102afa5b91e78ceefea4d7364d9737264e0554a9710c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"atRisk"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}},{"kind":"Field","name":{"kind":"Name","value":"worst"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WaitingQuery, WaitingQueryVariables>;
export const MyWorkDocument = {"__meta__":{"hash":"89b4bd8f4f54e8e5dffeec09facb59c4388153195f7035c4cb2ce756d22eeb32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkRow_case"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkRow_case"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}}]} as unknown as DocumentNode<MyWorkQuery, MyWorkQueryVariables>;
export const AddNoteDocument = {"__meta__":{"hash":"7b1468529a0092b0413cc7d18759d6690bb845d13a0fa5d20e29ae68fe4336fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NoteAdded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const AttendWritingDocument = {"__meta__":{"hash":"d5beb6dd258314e5afaaf1f502503ea3f76992cf235174a6df9a9e113421d5d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttendWriting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]}}]} as unknown as DocumentNode<AttendWritingMutation, AttendWritingMutationVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"a1b8479ea225c2fa0fe00eb64a5973c6813579a78f330c7f3ddf41d7f69964e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Draft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"__meta__":{"hash":"e5b471380172e14505eae9bb738e77e1b6cd05d6a5abe3b29104fe5343721922"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const MacrosDocument = {"__meta__":{"hash":"8dc54b0e0c242fa0408e312552bfd2e473e582e96e3e383bbd22991e1d504905"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Macros"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macros"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"usedCount"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<MacrosQuery, MacrosQueryVariables>;
export const MacroPreviewDocument = {"__meta__":{"hash":"3d48bea8c58db6cf9297c339bcb34006f9ba5558a1485dd90d4927980a2f95ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MacroPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"macro"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macroPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"macro"},"value":{"kind":"Variable","name":{"kind":"Name","value":"macro"}}},{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<MacroPreviewQuery, MacroPreviewQueryVariables>;
export const SendReplyDocument = {"__meta__":{"hash":"c8adeb29f85cea153bcae7f8bebeb29646751c53d1787a879ff89520e5ec7787"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplySent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryState"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"pendingReason"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewMessages"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SendReplyMutation, SendReplyMutationVariables>;
export const UndoSendDocument = {"__meta__":{"hash":"e571aeb9c9e6f36c99b2a48579c47a24b59c4dbc794565b38ee8c7a82e40cdff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendUndone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UndoSendMutation, UndoSendMutationVariables>;
export const AssigneesDocument = {"__meta__":{"hash":"83265a88bb78a61ac08a47467de9523d92325947610f0338d7e09b232978ab2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assignees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AssigneesQuery, AssigneesQueryVariables>;
export const MergeTargetsDocument = {"__meta__":{"hash":"c43caf7c6ff1774b7002dee1f3e9b9aae65f5ece33b7481c3292c4242d2d832e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergeTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clients"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"clients"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clients"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MergeTargetsQuery, MergeTargetsQueryVariables>;
export const MoveTargetsDocument = {"__meta__":{"hash":"7a037328f73c158192dbaf3df873622a2c6f3024d4222f92b0233f08a3002a67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoveTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveTargetsQuery, MoveTargetsQueryVariables>;
export const KnownTagsDocument = {"__meta__":{"hash":"0196bdd98a389d7f6ac5d2acb3ca5c54a03c5f28b9ab8f3390ec50a867601810"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownTags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}]}]}}]} as unknown as DocumentNode<KnownTagsQuery, KnownTagsQueryVariables>;
export const DeskCaseDocument = {"__meta__":{"hash":"3ad62a98497366160d6060cdaa5c166d417e11a65d64293fcfa899c2b34cc5b7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"spam"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"snoozeReason"}},{"kind":"Field","name":{"kind":"Name","value":"pendingReason"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}},{"kind":"Field","name":{"kind":"Name","value":"replyFrom"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}},{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"contractVersion"}},{"kind":"Field","name":{"kind":"Name","value":"clientName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}}]} as unknown as DocumentNode<DeskCaseQuery, DeskCaseQueryVariables>;
export const TimelineDocument = {"__meta__":{"hash":"0b76d2a360c64fadfb6434979eabb9a36cd7825f93b17dfc4ba6fcc36717aac5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"hasHtml"}},{"kind":"Field","name":{"kind":"Name","value":"htmlUrl"}},{"kind":"Field","name":{"kind":"Name","value":"remoteImagesBlocked"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryState"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryReason"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"threadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"blocked"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"by"},"name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"house"},"name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SystemEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const TakeCaseDocument = {"__meta__":{"hash":"61f42e1555539ca6bfadd70ed54e707923f5b8ca5abe0e4f7341224cdb0fede2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<TakeCaseMutation, TakeCaseMutationVariables>;
export const ReleaseCaseDocument = {"__meta__":{"hash":"12683eb2018b3e497af03e5820fddf86b0e634cc8e5572060f422fb7502740a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"releaseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseCaseMutation, ReleaseCaseMutationVariables>;
export const AssignCaseDocument = {"__meta__":{"hash":"afa6a70c5d30c598574e2aa90d682d2d30fa773809dbb92bb38029ada7e818c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<AssignCaseMutation, AssignCaseMutationVariables>;
export const SetTagsDocument = {"__meta__":{"hash":"8a068c46e9bd9e4fd960c4fb8c1f38909da27ce58cf7e424cc99dd8ffacf2682"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTagsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setTags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<SetTagsMutation, SetTagsMutationVariables>;
export const SetPriorityDocument = {"__meta__":{"hash":"77d4881f050452dc5e93750146f0de988f9ea7ba096c2458255d1821fc15df4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPriority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPriorityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setPriority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<SetPriorityMutation, SetPriorityMutationVariables>;
export const SnoozeCaseDocument = {"__meta__":{"hash":"8473f4439af1f47d24d89b0844933c1c645b07daa55d2e45ebda2927a91d1f66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SnoozeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SnoozeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"snoozeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"snoozeReason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<SnoozeCaseMutation, SnoozeCaseMutationVariables>;
export const WakeCaseDocument = {"__meta__":{"hash":"dcb615d7098578f471a75649f8668b17979180ace77cc02e86c332cad7587bff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WakeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"wakeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"snoozeReason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<WakeCaseMutation, WakeCaseMutationVariables>;
export const SetPendingDocument = {"__meta__":{"hash":"92b648f52b14e42449d7c761d8dd3a26f9d5f91cb7ac1272a9ec9761de21a944"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPending"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPendingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setPending"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pendingReason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<SetPendingMutation, SetPendingMutationVariables>;
export const ResumeCaseDocument = {"__meta__":{"hash":"74ebace7f8261e6a051e81bac3116983b5a0185e7a49f748e323e728fe471776"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resumeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pendingReason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const ResolveCaseDocument = {"__meta__":{"hash":"7e160e8e0866101a4fa56fab6aeaff6f75a7dcb5fbc128e34b5ff8c1ddd68fdc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resolveCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<ResolveCaseMutation, ResolveCaseMutationVariables>;
export const ReopenCaseDocument = {"__meta__":{"hash":"ac0d340d98e623491a56b72003c8857adf0e181f4d71957f74f4480130c642a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const SetDispositionDocument = {"__meta__":{"hash":"1d899daa3e09396e698b33718439825abf1059bc7169f2ea1c98fa4c49d6b1e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDisposition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDispositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setDisposition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<SetDispositionMutation, SetDispositionMutationVariables>;
export const MergeCasesDocument = {"__meta__":{"hash":"a0cce704a4802cbe5dd8ff691f43c6b23ea74d6c31696ab2acc20b004737bb60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mergeCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<MergeCasesMutation, MergeCasesMutationVariables>;
export const UnmergeCaseDocument = {"__meta__":{"hash":"198edb94eaef3f2d769f3a1dc68a11bfdaebfedab0e9a76d3327a49c3520d75a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmergeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unmergeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<UnmergeCaseMutation, UnmergeCaseMutationVariables>;
export const MarkSpamDocument = {"__meta__":{"hash":"b8aa12de25531e61d856487adf2e5f6e094acf4fb3b7d4a942a4d1d3742c6435"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkSpam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markSpam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spam"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<MarkSpamMutation, MarkSpamMutationVariables>;
export const UnmarkSpamDocument = {"__meta__":{"hash":"a20c1fe33028437f57b1ab070486127572ca0cdc691252db2845914bac2dd048"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmarkSpam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unmarkSpam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spam"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<UnmarkSpamMutation, UnmarkSpamMutationVariables>;
export const MoveCaseDocument = {"__meta__":{"hash":"24dbe602f3d8103bd6f7831070a52a984db9c08d5d4438bd3147db9a02d5aa46"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<MoveCaseMutation, MoveCaseMutationVariables>;
export const RetrySendDocument = {"__meta__":{"hash":"b3073910333f7596be580064c2e8088af5acc14e1a58fee0e89076775dfe4b7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetrySend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retrySend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<RetrySendMutation, RetrySendMutationVariables>;
export const EarlierCasesDocument = {"__meta__":{"hash":"6f7b9f43b45d5c2262612fb1a2b2304a1a2af0863010618fe4b8f3ddfeafa2d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarlierCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EarlierCasesQuery, EarlierCasesQueryVariables>;
export const SplitCaseDocument = {"__meta__":{"hash":"1a1a5d18d61e66cb32b3acba28101e8af4a84de18fe2737b147466292cb0933d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"splitCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSplit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SplitCaseMutation, SplitCaseMutationVariables>;
export const ClientMacrosDocument = {"__meta__":{"hash":"c27a76dca6957488d12708ff0bf92b2a74b0b8a07831785de7066bd8fe4c0d25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientMacros"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"macros"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"usedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClientMacrosQuery, ClientMacrosQueryVariables>;
export const SaveMacroDocument = {"__meta__":{"hash":"bf365521b8ae83a5c236ed5a4946bb3d51ba64a8eb495c4020fe2a65cfab3d73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMacro"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MacroInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveMacro"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MacroChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macro"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<SaveMacroMutation, SaveMacroMutationVariables>;
export const DeleteMacroDocument = {"__meta__":{"hash":"b0a423abcb79c3688188cdaeaa63267f42735b35338d331258235e586e745eac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteMacro"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteMacro"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteMacroMutation, DeleteMacroMutationVariables>;
export const OutcomesDocument = {"__meta__":{"hash":"f6267eb466158fe10175c99f25d3fb605b6992ea78d94cf3b395450e18c5b4d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutcomesQuery, OutcomesQueryVariables>;
export const SaveDispositionDocument = {"__meta__":{"hash":"45fec3d85d3c62644971931cefde213ec0ecc71ee18707a59a3e68e7d6c4a715"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDisposition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveDisposition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"by"}}]}}]}}]}}]} as unknown as DocumentNode<SaveDispositionMutation, SaveDispositionMutationVariables>;
export const UpdatePreferencesDocument = {"__meta__":{"hash":"59a1f7166621cfd02fcd1f91847e92cdfde12918d702de3bb77d658bd4370739"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updatePreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewerChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"keyMap"}},{"kind":"Field","name":{"kind":"Name","value":"singleKeys"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePreferencesMutation, UpdatePreferencesMutationVariables>;
export const EnrolTotpDocument = {"__meta__":{"hash":"f91f5ac832c875556c21e99ee4375d87e684fe76d83b62f1b1c1c7a973e8e428"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolTotp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmWithPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enrolTotp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TotpStarted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"qr"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EnrolTotpMutation, EnrolTotpMutationVariables>;
export const ConfirmTotpDocument = {"__meta__":{"hash":"477d504872972f3756facbc2eb63b55fd3ab329cb11370b9a48989ebac270d27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTotp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmTotp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecoveryCodes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const RemoveTotpDocument = {"__meta__":{"hash":"a4022b7a33e385451ea953d7d1c50f611103882bf1886ed66573917b7b89c43a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveTotp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmWithPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeTotp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveTotpMutation, RemoveTotpMutationVariables>;
export const SessionsDocument = {"__meta__":{"hash":"550e486ec86a808795105c7df65d71a1ade352feb3872c1ebbed661aafe59fa8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"47b2515a18d463719d291699be4f6ec0a43a555ad118aed04125626c5b130e35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = {"__meta__":{"hash":"1dd357ba26389f5a6ae39eb4ad89ac56bc64c5182337f1337910ec0284537d88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const PortalBrandDocument = {"__meta__":{"hash":"b2d30efd57f791497317d99325a8499871ef8819c2851aad2dba49d9430a499f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalBrand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accent"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}}]} as unknown as DocumentNode<PortalBrandQuery, PortalBrandQueryVariables>;
export const ServiceMonthDocument = {"__meta__":{"hash":"0625d698d611b69f95e9a67901d342e56a2aa31fa2cd2940ff2a889b2a7afaef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"worst"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedShare"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseResult"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reply"},"name":{"kind":"Name","value":"days"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"FIRST_REPLY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"resolution"},"name":{"kind":"Name","value":"days"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"RESOLUTION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"targetShare"}},{"kind":"Field","name":{"kind":"Name","value":"resultShare"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"projectedShare"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"belowMinSample"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<ServiceMonthQuery, ServiceMonthQueryVariables>;
export const MissesDocument = {"__meta__":{"hash":"1e6a1fce025f8058f47fab3d8bcaf47f0c297879bd7dfd53da983ea2a586c558"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Misses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"misses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateSeconds"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MissesQuery, MissesQueryVariables>;
export const MissDocument = {"__meta__":{"hash":"26d9cedd52963efef942089f9e38c0999937a69efbaf183221df54b0320d857d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Miss"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"miss"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"contractVersion"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"explain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MissQuery, MissQueryVariables>;
export const ChangesDocument = {"__meta__":{"hash":"bee3d90b5bd27a49e6052e42e0cde6e9876d248c04fcbdf1d4833228a083546f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesSubscription, ChangesSubscriptionVariables>;
export const PresenceDocument = {"__meta__":{"hash":"60e25cf27ca42f40714571d5f3f8ca41bbef921adeccac2992fe25aa98de8f00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Presence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"}},{"kind":"Field","name":{"kind":"Name","value":"watchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"doing"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PresenceSubscription, PresenceSubscriptionVariables>;
export const ViewerDocument = {"__meta__":{"hash":"07410499b5ddec085fd5de28c1758163414ae8f8d758c1a81c68001d0e7a9657"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"rights"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"keyMap"}},{"kind":"Field","name":{"kind":"Name","value":"singleKeys"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"totpEnrolled"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"accent"}},{"kind":"Field","name":{"kind":"Name","value":"accentSoft"}},{"kind":"Field","name":{"kind":"Name","value":"accentInk"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;