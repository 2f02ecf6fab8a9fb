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
  ContractTerms: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /**
   * Implement the DateTime<Utc> scalar
   *
   * The input/output is a string in RFC3339 format.
   */
  DateTime: { input: string; output: string; }
  /**
   * ISO 8601 calendar date without timezone.
   * Format: %Y-%m-%d
   *
   * # Examples
   *
   * * `1994-11-13`
   * * `2000-02-24`
   */
  NaiveDate: { input: string; output: string; }
};

/** Words for colleagues only. */
export type AddNoteInput = {
  case: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  /** A name that the browser makes up: the same name again writes nothing twice. */
  once?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody's address. */
export type Address = {
  __typename?: 'Address';
  name: Maybe<Scalars['String']['output']>;
  email: Scalars['String']['output'];
};

/** What an adjustment is. */
export type AdjustmentKind =
  | 'CREDIT'
  | 'BONUS'
  | 'EARN_BACK'
  | 'NOTICE';

/** Open cases at this moment. */
export type AgeingTable = {
  __typename?: 'AgeingTable';
  asOf: Scalars['DateTime']['output'];
  /** The zone by whose days they are shown. */
  zone: Scalars['String']['output'];
  /** Ages end before so many hours; the last has no end. */
  hours: Array<Scalars['Int']['output']>;
  /** By project; those without any are left out. */
  rows: Array<ProjectAgeing>;
};

/** What happens to the case once the answer is sent. */
export type AndThen =
  /** It waits for the customer. */
  | 'WAIT'
  /** It is settled with an outcome. */
  | 'RESOLVE'
  /** It stays open. */
  | 'KEEP';

/** What is answered: an amount, net, is given back; without one the dispute is rejected. */
export type AnswerInput = {
  id: Scalars['ID']['input'];
  /** Such as 12.50 PLN. */
  amount?: InputMaybe<Scalars['String']['input']>;
  words: Scalars['String']['input'];
};

/** A schedule whose addresses are approved. */
export type ApproveReportScheduleInput = {
  schedule: Scalars['ID']['input'];
};

/** To whom a case is given; nobody releases it. */
export type AssignCaseInput = {
  case: Scalars['ID']['input'];
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Who has it, as the caller believes. */
  believed?: InputMaybe<Scalars['ID']['input']>;
};

/** From which day to which somebody works for a project; both belong to it. */
export type AssignPersonInput = {
  person: Scalars['ID']['input'];
  project: Scalars['ID']['input'];
  from: Scalars['NaiveDate']['input'];
  until?: InputMaybe<Scalars['NaiveDate']['input']>;
};

export type Assignment = {
  __typename?: 'Assignment';
  id: Scalars['ID']['output'];
  person: Person;
  project: Project;
  client: ClientBadge;
  /** The first day, in the client's zone. */
  from: Scalars['NaiveDate']['output'];
  /** The last day, in the client's zone. */
  until: Maybe<Scalars['NaiveDate']['output']>;
};

export type Attachment = {
  __typename?: 'Attachment';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  contentType: Scalars['String']['output'];
  inline: Scalars['Boolean']['output'];
  url: Scalars['String']['output'];
};

/** Somebody reads or writes a case; null: he left. */
export type AttendInput = {
  case: Scalars['ID']['input'];
  writing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A field that differs. */
export type AuditChange = {
  __typename?: 'AuditChange';
  field: Scalars['String']['output'];
  before: Maybe<Scalars['String']['output']>;
  after: Maybe<Scalars['String']['output']>;
};

/** A page. */
export type AuditConnection = {
  __typename?: 'AuditConnection';
  edges: Array<AuditEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  cursor: Scalars['String']['output'];
  node: AuditEntry;
};

export type AuditEntry = {
  __typename?: 'AuditEntry';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  /** Who did it, if the reader may know of him. */
  actor: Maybe<Person>;
  /** Where; none in the house. */
  client: Maybe<ClientBadge>;
  /** What was done: mailbox.create, people.invite … */
  action: Scalars['String']['output'];
  /** The noun it was done to: mailbox, person, contract … */
  subject: Scalars['String']['output'];
  /** What the thing is called. */
  subjectName: Maybe<Scalars['String']['output']>;
  /** The thing, where it has a page. */
  subjectId: Maybe<Scalars['ID']['output']>;
  /** The fields that differ. */
  changes: Array<AuditChange>;
};

/** The file, and what stands in it. */
export type AuditExported = {
  __typename?: 'AuditExported';
  /** UTF-8 with a mark at its beginning, lines as RFC 4180 has them; one line for each field that changed. */
  csv: Scalars['String']['output'];
  /** How many changes. */
  entries: Scalars['Int']['output'];
  /** Whether older ones were left out because there are too many. */
  cut: Scalars['Boolean']['output'];
};

/** Which lines of the log. */
export type AuditFilter = {
  client?: InputMaybe<Scalars['ID']['input']>;
  actor?: InputMaybe<Scalars['ID']['input']>;
  /** The beginning of an action's name: `mailbox` finds mailbox.create. */
  action?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A kind of break. */
export type BreakKind = {
  __typename?: 'BreakKind';
  code: Scalars['String']['output'];
  /** Its name, of the stock list in the reader's language. */
  name: Scalars['String']['output'];
  minutes: Maybe<Scalars['Int']['output']>;
  paid: Scalars['Boolean']['output'];
  /** Minutes that the asker took of it today. */
  takenToday: Scalars['Int']['output'];
};

export type Calendar = {
  __typename?: 'Calendar';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  name: Scalars['String']['output'];
  zone: Scalars['String']['output'];
  /** The newest week, Monday first. */
  week: Array<DayHours>;
  /** From which date the newest week holds, where another held before. */
  weekFrom: Maybe<Scalars['NaiveDate']['output']>;
  /** Whose public holidays are kept: PL, DE-BY. */
  holidays: Maybe<Scalars['String']['output']>;
  specialDays: Array<SpecialDay>;
  /** Rises with every change. */
  version: Scalars['Int']['output'];
  changedAt: Scalars['DateTime']['output'];
  /** The projects whose contracts begin with it. */
  usedBy: Array<Project>;
};

/** The calendar as it is now. */
export type CalendarChanged = {
  __typename?: 'CalendarChanged';
  calendar: Calendar;
};

/** One day of a calendar. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  date: Scalars['NaiveDate']['output'];
  kind: DayKind;
  name: Maybe<Scalars['String']['output']>;
  intervals: Array<Interval>;
  /** Business time of the day. */
  seconds: Scalars['Int']['output'];
};

/** A client's hours: always the whole. */
export type CalendarInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  zone: Scalars['String']['input'];
  week: Array<DayHoursInput>;
  /** From which date the week holds, where a signed contract goes by the calendar; today by default. */
  weekFrom?: InputMaybe<Scalars['NaiveDate']['input']>;
  holidays?: InputMaybe<Scalars['String']['input']>;
  specialDays: Array<SpecialDayInput>;
};

/** The changed calendar, or why it was not changed. */
export type CalendarPayload = CalendarChanged | InvalidInput | Conflict;

export type Case = {
  __typename?: 'Case';
  id: Scalars['ID']['output'];
  /** The client's letters and a number: LS-48213. */
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
  /** All clocks, oldest first. */
  clocks: Array<Clock>;
  /** The clock that falls due next, or the last one that stopped. */
  clock: Maybe<Clock>;
  openedAt: Scalars['DateTime']['output'];
  changedAt: Scalars['DateTime']['output'];
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  snoozedUntil: Maybe<Scalars['DateTime']['output']>;
  pendingReason: Maybe<PauseReason>;
  /** Since when a message of the customer waits for our answer. */
  unansweredSince: Maybe<Scalars['DateTime']['output']>;
  /** How many messages of the customer wait for our answer. */
  unanswered: Scalars['Int']['output'];
  /** With which outcome it is settled, or will be. */
  disposition: Maybe<Disposition>;
  /** The first words of the last message. */
  lastWords: Scalars['String']['output'];
  /** In which case it went on. */
  mergedInto: Maybe<Case>;
  /** The cases that went on in this one, and may still be taken apart. */
  merged: Array<Case>;
  /** The address that answers go to. */
  replyTo: Scalars['String']['output'];
  /** The address that answers come from; locked to the client. */
  replyFrom: Scalars['String']['output'];
  /** What is put under an answer; locked to the client. */
  signature: Scalars['String']['output'];
  /** Newest first; the next page is older. */
  timeline: TimelineConnection;
  /** The customer's other cases, newest first. */
  earlier: Array<Case>;
  /** The reader's own drafts on it. */
  drafts: Array<Draft>;
  /** Who else is at it. */
  watchers: Array<Watcher>;
  /** The newest message of the customer, to be sent along with an answer. */
  newestMessage: Maybe<Scalars['ID']['output']>;
};


export type CaseTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type CaseEarlierArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The case as it is now. */
export type CaseChanged = {
  __typename?: 'CaseChanged';
  case: Case;
};

/** A page. */
export type CaseConnection = {
  __typename?: 'CaseConnection';
  edges: Array<CaseEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  cursor: Scalars['String']['output'];
  node: Case;
};

/** Which cases a list shows. */
export type CaseFilter = {
  clients?: InputMaybe<Array<Scalars['ID']['input']>>;
  project?: InputMaybe<Scalars['ID']['input']>;
  queue?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<Array<CaseState>>;
  assignee?: InputMaybe<Scalars['ID']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  tag?: InputMaybe<Scalars['String']['input']>;
  priority?: InputMaybe<Priority>;
  late?: InputMaybe<Scalars['Boolean']['input']>;
  spam?: InputMaybe<Scalars['Boolean']['input']>;
  order?: InputMaybe<CaseOrder>;
};

/** A case, by its id. */
export type CaseInput = {
  case: Scalars['ID']['input'];
};

/** How a list is sorted. */
export type CaseOrder =
  /** The nearest promise first. */
  | 'DUE'
  /** The last change first. */
  | 'CHANGED';

/** The changed case, or why it was not changed. */
export type CasePayload = CaseChanged | InvalidInput | Conflict;

/** Who is at a case. */
export type CasePresence = {
  __typename?: 'CasePresence';
  case: Scalars['ID']['output'];
  watchers: Array<Watcher>;
};

/** Where a case stands. */
export type CaseState =
  /** We are to act. */
  | 'OPEN'
  /** Somebody else is to act. */
  | 'PENDING'
  /** The matter is settled. */
  | 'RESOLVED'
  /** It went on in another case. */
  | 'MERGED';

/** A report of the catalogue, as it was chosen. */
export type CatalogueReport = {
  __typename?: 'CatalogueReport';
  /** Its number. */
  number: Scalars['String']['output'];
  by: ReportStep;
  group: ReportGroup;
  /** Of this project only. */
  project: Maybe<Scalars['ID']['output']>;
  /** Of this channel only. */
  channel: Maybe<Scalars['String']['output']>;
};

/** A report of the catalogue, as it was chosen. */
export type CatalogueReportInput = {
  /** Its number. */
  number: Scalars['String']['input'];
  by: ReportStep;
  group: ReportGroup;
  /** Of this project only. */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** `email`, `form`, `phone` or `chat`: of this channel only. */
  channel?: InputMaybe<Scalars['String']['input']>;
};

/** Something changed. */
export type Change = {
  __typename?: 'Change';
  /** The place in the ledger up to which everything was heard. */
  position: Scalars['Int']['output'];
  at: Scalars['DateTime']['output'];
  topics: Array<ChangedTopic>;
};

/** What a schedule is to be; all of it is said anew. */
export type ChangeReportScheduleInput = {
  schedule: Scalars['ID']['input'];
  wish: ReportWishInput;
};

/** A duty of the shop that came to something else by now. */
export type ChangedDuty = {
  __typename?: 'ChangedDuty';
  duty: Scalars['String']['output'];
  before: Maybe<ShopDuty>;
  after: Maybe<ShopDuty>;
};

export type ChangedResult = {
  __typename?: 'ChangedResult';
  promise: Scalars['String']['output'];
  before: Maybe<MoneyResult>;
  after: Maybe<MoneyResult>;
  /** Contacts that miss it now and did not. */
  came: ReferenceConnection;
  /** Contacts that missed it and do not any more. */
  went: ReferenceConnection;
};


export type ChangedResultCameArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ChangedResultWentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of thing changed, and which to read again; no ids mean a list. */
export type ChangedTopic = {
  __typename?: 'ChangedTopic';
  /** CASE, CHAT, OFFER, PRESENCE, CLIENT, CONTRACT, CALENDAR, PERSON or MAILBOX. */
  topic: Scalars['String']['output'];
  ids: Array<Scalars['ID']['output']>;
};

/** How many shops answered on one channel. */
export type ChannelShare = {
  __typename?: 'ChannelShare';
  channel: PointChannel;
  /** Shops where a person answered … */
  human: Scalars['Int']['output'];
  /** … of those that were tried. */
  tried: Scalars['Int']['output'];
};

export type Chat = {
  __typename?: 'Chat';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  project: Project;
  queue: Queue;
  customer: Customer;
  /** As the visitor called himself; empty when he did not. */
  name: Scalars['String']['output'];
  language: Maybe<Scalars['String']['output']>;
  state: ChatState;
  /** At whom it rings, who serves it, or who served it last. */
  agent: Maybe<Person>;
  /** The case, once somebody took it. */
  case: Maybe<Case>;
  /** The first words. */
  opening: Scalars['String']['output'];
  /** The newest words of the visitor, or ours. */
  lastWords: Scalars['String']['output'];
  /** When it began. */
  at: Scalars['DateTime']['output'];
  /** When it entered its first queue. */
  since: Scalars['DateTime']['output'];
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When work after it began. */
  afterWorkAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the first answer is promised by the contract; null: nothing is promised, or it was given. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the visitor is now. */
  pageUrl: Maybe<Scalars['String']['output']>;
  pageTitle: Maybe<Scalars['String']['output']>;
  /** Place in the queue, from 1, while it waits. */
  place: Maybe<Scalars['Int']['output']>;
  /** Lines, oldest first: those after a number, or the last ones. */
  lines: Array<ChatLine>;
  lineCount: Scalars['Int']['output'];
  /** Lines of the visitor since ours. */
  unanswered: Scalars['Int']['output'];
  unansweredSince: Maybe<Scalars['DateTime']['output']>;
  /** Whether the visitor's page is connected. */
  visitorHere: Scalars['Boolean']['output'];
  visitorTyping: Scalars['Boolean']['output'];
  /** The last line that the visitor has seen. */
  visitorRead: Scalars['Int']['output'];
  /** Stars, once rated. */
  rating: Maybe<Scalars['Int']['output']>;
  /** Who ended it: CUSTOMER, AGENT, SYSTEM. */
  endedBy: Maybe<Scalars['String']['output']>;
  /** What was said when it was passed on. */
  note: Maybe<Scalars['String']['output']>;
};


export type ChatLinesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The chat as it is now. */
export type ChatChanged = {
  __typename?: 'ChatChanged';
  chat: Chat;
};

export type ChatLine = {
  __typename?: 'ChatLine';
  id: Scalars['ID']['output'];
  seq: Scalars['Int']['output'];
  side: ChatSide;
  author: Maybe<Person>;
  text: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /**
   * For system lines: `agent_joined`, `agent_left`, `waiting_again`, transferred, `idle_soon`, `closed_idle`,
   * `visitor_left`.
   */
  code: Maybe<Scalars['String']['output']>;
  file: Maybe<Attachment>;
  /** Only agents and leads see it. */
  whisper: Scalars['Boolean']['output'];
};

/** The chat as it is now, or why nothing was done. */
export type ChatPayload = ChatChanged | InvalidInput | Conflict;

/** Whose line it is. */
export type ChatSide =
  /** The visitor's. */
  | 'VISITOR'
  /** A person's of ours. */
  | 'AGENT'
  /** Nobody's: it says what happened. */
  | 'SYSTEM'
  /** A machine's. */
  | 'BOT';

/** Where a chat stands. */
export type ChatState =
  /** The visitor waits for anybody. */
  | 'WAITING'
  /** It rings at somebody. */
  | 'RINGING'
  /** Somebody is with the visitor. */
  | 'TALKING'
  /** The visitor is gone; somebody works after it. */
  | 'AFTER_WORK'
  /** Nothing is left to be done. */
  | 'OVER';

export type ChecklistStep = {
  __typename?: 'ChecklistStep';
  id: Scalars['ID']['output'];
  code: StepCode;
  state: StepState;
  doneAt: Maybe<Scalars['DateTime']['output']>;
  doneBy: Maybe<Person>;
  /** The right that doing it takes. */
  right: Scalars['String']['output'];
};

export type Client = {
  __typename?: 'Client';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  code: Scalars['String']['output'];
  colour: Scalars['Int']['output'];
  /** Its own look beside its colour. */
  brand: ClientBrand;
  /** Its colour, dark enough for white text on it. */
  accent: Scalars['String']['output'];
  accentSoft: Scalars['String']['output'];
  accentInk: Scalars['String']['output'];
  /** The colour that was asked for was darkened until white on it reads at 4.5:1. */
  accentNudged: Scalars['Boolean']['output'];
  state: ClientState;
  zone: Scalars['String']['output'];
  /** The language of its portal and reports. */
  locale: Scalars['String']['output'];
  signature: Scalars['String']['output'];
  industry: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  liveAt: Maybe<Scalars['DateTime']['output']>;
  badge: ClientBadge;
  projects: Array<Project>;
  queues: Array<Queue>;
  /** Mailboxes and forwarding addresses. */
  mailboxes: Array<Mailbox>;
  /** Forms on the shop's pages. */
  forms: Array<ContactForm>;
  calendars: Array<Calendar>;
  /** The version in force for the whole client, or for a project where none is. */
  contract: Maybe<ContractVersion>;
  /** Every version by number; drafts for those who write or sign them. */
  contracts: Array<ContractVersion>;
  macros: Array<Macro>;
  dispositions: Array<Disposition>;
  /** Who works for it, for those who may see people. */
  people: Array<Assignment>;
  /** What is left to do before it is served. */
  checklist: Array<ChecklistStep>;
  /** People of the shop itself, for those who may see people. */
  ownPeople: Array<Person>;
};

export type ClientBadge = {
  __typename?: 'ClientBadge';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Letters before the case number, e.g. LS. */
  code: Scalars['String']['output'];
  /** One of eight fixed hues, 0 to 7. */
  colour: Scalars['Int']['output'];
  /**
   * Names, addresses and domains by which a text betrays this client, for the wrong-client lock; empty for those who
   * read none of its cases.
   */
  marks: Array<Scalars['String']['output']>;
};

/** A client's own look beside its colour. */
export type ClientBrand = {
  __typename?: 'ClientBrand';
  /** Where the logo is, for those who may see the client; null: there is none. */
  logo: Maybe<Scalars['String']['output']>;
  /** The name before the address of its report mails; empty: the client's. */
  senderName: Scalars['String']['output'];
  /** The address that they shall come from; empty: the house's. */
  senderAddress: Scalars['String']['output'];
  /** Whether they do: the house's server may send from that domain. */
  senderAllowed: Scalars['Boolean']['output'];
  /** Where answers to them go; empty: to the sender. */
  replyTo: Scalars['String']['output'];
};

/** The look as it is now. */
export type ClientBrandChanged = {
  __typename?: 'ClientBrandChanged';
  brand: ClientBrand;
};

/** The look, or why it was not changed. */
export type ClientBrandPayload = ClientBrandChanged | InvalidInput | Conflict;

/** The client as it is now. */
export type ClientChanged = {
  __typename?: 'ClientChanged';
  client: Client;
};

export type ClientEarnings = {
  __typename?: 'ClientEarnings';
  client: ClientBadge;
  /** The month's first day. */
  month: Scalars['NaiveDate']['output'];
  /** Whether the contract names prices; without them nothing else is known. */
  priced: Scalars['Boolean']['output'];
  /** What work costs here; nothing while nobody has said. */
  economics: Maybe<Economics>;
  /** What the month comes to so far, net. */
  revenue: Maybe<Scalars['String']['output']>;
  /** What the work of the month costs so far. */
  cost: Maybe<Scalars['String']['output']>;
  /** Revenue less cost. */
  marginSoFar: Maybe<Scalars['String']['output']>;
  /** From what cost is reckoned. */
  basis: Maybe<CostBasis>;
  /** Written turns that were answered in the month. */
  writtenAnswers: Maybe<Scalars['Int']['output']>;
  /** Seconds of calls and chats with the work after them. */
  liveSeconds: Maybe<Scalars['Int']['output']>;
  /** Seconds that agents were signed in for the client. */
  signedInSeconds: Maybe<Scalars['Int']['output']>;
  /** What one more miss of each promise costs, the most first. */
  risks: Array<MoneyRisk>;
};

/** The changed client, or why it was not changed. */
export type ClientPayload = ClientChanged | InvalidInput | Conflict;

/** Where a client stands with the house. */
export type ClientState =
  /** Being prepared. */
  | 'ONBOARDING'
  /** Served. */
  | 'ACTIVE'
  /** Gone. */
  | 'CLOSED';

export type Clock = {
  __typename?: 'Clock';
  id: Scalars['ID']['output'];
  kind: PromiseKind;
  standing: Standing;
  startedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  warnAt: Scalars['DateTime']['output'];
  stoppedAt: Maybe<Scalars['DateTime']['output']>;
  /** The turn, counted from one; zero for a resolution. */
  turn: Scalars['Int']['output'];
  /** Why it stands still, when it does. */
  pausedReason: Maybe<PauseReason>;
  /** Minutes promised. */
  targetMinutes: Scalars['Int']['output'];
  /** Business seconds used, without pauses. */
  businessSecondsUsed: Scalars['Int']['output'];
  /** Business seconds left, below zero when late; null once stopped. */
  businessSecondsLeft: Maybe<Scalars['Int']['output']>;
  /** Where the promise stands in the paper. */
  clause: Scalars['String']['output'];
  contractVersion: Scalars['Int']['output'];
  /** Every step that made the deadline what it is. */
  explain: ClockExplanation;
};

/** Why a deadline is what it is. */
export type ClockExplanation = {
  __typename?: 'ClockExplanation';
  zone: Scalars['String']['output'];
  steps: Array<ClockStep>;
};

/** A step of an explanation: a code, an instant, and what belongs to it. */
export type ClockStep = {
  __typename?: 'ClockStep';
  at: Scalars['DateTime']['output'];
  /** The code of `tenants::clock::Step`, in capitals. */
  kind: Scalars['String']['output'];
  /** What belongs to it, by name: `until`, `reason`, `minutes`, `version`, `due`, `holiday` … */
  values: Array<EventValue>;
};

/** A page. */
export type CommentConnection = {
  __typename?: 'CommentConnection';
  edges: Array<CommentEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type CommentEdge = {
  __typename?: 'CommentEdge';
  cursor: Scalars['String']['output'];
  node: FigureComment;
};

/** What is said about a number. */
export type CommentInput = {
  client: Scalars['ID']['input'];
  place: Scalars['String']['input'];
  number: Scalars['String']['input'];
  shown: Scalars['String']['input'];
  words: Scalars['String']['input'];
};

/** What is said further. */
export type CommentReplyInput = {
  comment: Scalars['ID']['input'];
  words: Scalars['String']['input'];
};

/** Somebody else changed it in between, or it is no longer in the state that this needs. */
export type Conflict = {
  __typename?: 'Conflict';
  message: Scalars['String']['output'];
};

export type ContactForm = {
  __typename?: 'ContactForm';
  id: Scalars['ID']['output'];
  /** By which a page names it. */
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  queue: Queue;
  /** Where a page sends what was filled in, on this server. */
  url: Scalars['String']['output'];
  /** Messages since midnight in the client's zone. */
  receivedToday: Scalars['Int']['output'];
};

/** The form as it is now. */
export type ContactFormChanged = {
  __typename?: 'ContactFormChanged';
  form: ContactForm;
};

/** A form on a shop's page. */
export type ContactFormInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  queue: Scalars['ID']['input'];
};

/** The changed form, or why it was not changed. */
export type ContactFormPayload = ContactFormChanged | InvalidInput | Conflict;

export type ContactPoint = {
  __typename?: 'ContactPoint';
  /** What was entered about it by hand; nothing was where there is none. */
  entry: Maybe<Scalars['ID']['output']>;
  /** Whose it is; empty is the client's own. */
  shop: Scalars['String']['output'];
  channel: PointChannel;
  /** The address, number, form's key or profile. */
  address: Scalars['String']['output'];
  /** The name that the mailbox or form has. */
  name: Maybe<Scalars['String']['output']>;
  owner: Maybe<Scalars['String']['output']>;
  /** Where it is published. */
  published: Maybe<Scalars['String']['output']>;
  /** The hours in which an answer is promised; none is always. */
  calendar: Maybe<Calendar>;
  /** Within how many minutes of these hours. */
  answerMinutes: Maybe<Scalars['Int']['output']>;
  /** Whether somebody entered it, because no mailbox or form of ours is it. */
  byHand: Scalars['Boolean']['output'];
  /** Whether it is published in writing and no mailbox of the client reads it. */
  leadsNowhere: Scalars['Boolean']['output'];
  /** Whether the product may try it by itself. */
  isTried: Scalars['Boolean']['output'];
  /** The last test contact that says anything. */
  last: Maybe<Probe>;
  /** Since when it is dead, when the last test contact found it so. */
  deadSince: Maybe<Scalars['DateTime']['output']>;
  /** Of so many test contacts of the last ninety days that say anything … */
  tried: Scalars['Int']['output'];
  /** … so many found it alive. */
  alive: Scalars['Int']['output'];
  /** Not known where no presence of people is. */
  coverage: Maybe<PointCoverage>;
};

/** A line of the register: the same shop, channel and address is the same line. */
export type ContactPointInput = {
  client: Scalars['ID']['input'];
  /** Another shop that the client is compared with; an administrator's to allow. */
  shop?: InputMaybe<Scalars['String']['input']>;
  channel: PointChannel;
  address: Scalars['String']['input'];
  owner?: InputMaybe<Scalars['String']['input']>;
  published?: InputMaybe<Scalars['String']['input']>;
  calendar?: InputMaybe<Scalars['ID']['input']>;
  answerMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** A contact point in a month: how much of the promised time somebody was there, and who answered test contacts. */
export type ContactPointMonth = {
  __typename?: 'ContactPointMonth';
  channel: PointChannel;
  address: Scalars['String']['output'];
  /** Of the promised minutes until now; null where no presence of people is known. */
  staffedMinutes: Maybe<Scalars['Int']['output']>;
  promisedMinutes: Maybe<Scalars['Int']['output']>;
  /** Test contacts that say anything. */
  tried: Scalars['Int']['output'];
  /** A person answered. */
  human: Scalars['Int']['output'];
  /** A machine sent a receipt. */
  receipt: Scalars['Int']['output'];
  /** A machine sent a receipt, and nobody answered. */
  receiptOnly: Scalars['Int']['output'];
  /** Nothing came. */
  nothing: Scalars['Int']['output'];
};

/** The version as it is now. */
export type ContractChanged = {
  __typename?: 'ContractChanged';
  contract: ContractVersion;
};

/** A version: always the whole. */
export type ContractInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  project?: InputMaybe<Scalars['ID']['input']>;
  effectiveFrom: Scalars['NaiveDate']['input'];
  /** The last day on which it is in force; none means until another takes its place. */
  lastDay?: InputMaybe<Scalars['NaiveDate']['input']>;
  calendar: Scalars['ID']['input'];
  terms: Scalars['ContractTerms']['input'];
};

/** One of the two sides of a contract. */
export type ContractParty =
  /** The outsourcer. */
  | 'HOUSE'
  /** The client shop. */
  | 'CLIENT';

/** The changed version, or why it was not changed. */
export type ContractPayload = ContractChanged | InvalidInput | Conflict;

/** Where a version stands. */
export type ContractState =
  /** Not yet signed by both sides. */
  | 'DRAFT'
  /** Signed, and not yet in force. */
  | 'SIGNED'
  /** In force. */
  | 'IN_FORCE'
  /** It is over, or another version took its place. */
  | 'ENDED';

export type ContractVersion = {
  __typename?: 'ContractVersion';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  version: Scalars['Int']['output'];
  state: ContractState;
  /** The project it is for; none means every one that has no version of its own. */
  project: Maybe<Project>;
  effectiveFrom: Scalars['NaiveDate']['output'];
  /** The last day on which it is in force, where it has an end of its own. */
  lastDay: Maybe<Scalars['NaiveDate']['output']>;
  /** The first day on which another version holds, or none does any more. */
  effectiveUntil: Maybe<Scalars['NaiveDate']['output']>;
  promises: Array<Promise>;
  /** All that it says; its money for those who may see reports. */
  terms: Scalars['ContractTerms']['output'];
  /** What each of its promises counts, in a language: `en`, `pl`, `uk` or `ru`. */
  definitions: Array<PromiseDefinition>;
  /** The hours it goes by. */
  calendar: Calendar;
  zone: Scalars['String']['output'];
  /** For whom a case may wait while its resolution clock stands still. */
  pauses: Array<PauseReason>;
  reopenDays: Scalars['Int']['output'];
  warnAtPercent: Scalars['Int']['output'];
  minSample: Scalars['Int']['output'];
  draftedAt: Scalars['DateTime']['output'];
  /** When the second side signed. */
  signedAt: Maybe<Scalars['DateTime']['output']>;
  /** At most one of each side. */
  signatures: Array<Signature>;
  /** What it changes against the version whose place it takes. */
  changes: Array<AuditChange>;
};


export type ContractVersionDefinitionsArgs = {
  language: Scalars['String']['input'];
};

/** Conversations by their length. */
export type ConversationLengths = {
  __typename?: 'ConversationLengths';
  /** The moment that they were counted at. */
  asOf: Scalars['DateTime']['output'];
  /** The shortest first. */
  bands: Array<LengthBand>;
  conversations: Scalars['Int']['output'];
  /** Half of them are no longer. */
  halfSeconds: Maybe<Scalars['Int']['output']>;
  /** Nine in ten are no longer. */
  mostSeconds: Maybe<Scalars['Int']['output']>;
  longestSeconds: Maybe<Scalars['Int']['output']>;
};

/** What cost is reckoned from. */
export type CostBasis =
  /** Hours that agents were signed in for the client. */
  | 'SIGNED_IN'
  /** Handling: calls and chats as they took, written answers at the time that is set for each. */
  | 'HANDLING';

/** A client that is to be taken on. */
export type CreateClientInput = {
  name: Scalars['String']['input'];
  /** Two to four letters that nobody ever had. */
  code: Scalars['String']['input'];
  zone: Scalars['String']['input'];
  locale: Scalars['String']['input'];
  /** The colour it asks for, #rrggbb. */
  accent?: InputMaybe<Scalars['String']['input']>;
  signature?: InputMaybe<Scalars['String']['input']>;
  industry?: InputMaybe<Scalars['String']['input']>;
};

/** How we prove that we may. */
export type Credential =
  /** With a password. */
  | 'PASSWORD'
  /** With a token that is renewed. */
  | 'XOAUTH2';

export type Customer = {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** His first address. */
  email: Scalars['String']['output'];
  language: Maybe<Scalars['String']['output']>;
  since: Scalars['NaiveDate']['output'];
  caseCount: Scalars['Int']['output'];
};

/** The hours of a weekday; 1 is Monday. */
export type DayHours = {
  __typename?: 'DayHours';
  weekday: Scalars['Int']['output'];
  intervals: Array<Interval>;
};

/** The hours of a weekday; 1 is Monday. */
export type DayHoursInput = {
  weekday: Scalars['Int']['input'];
  intervals: Array<IntervalInput>;
};

/** What a day is. */
export type DayKind =
  /** As the week has it. */
  | 'WEEK'
  /** A public holiday. */
  | 'HOLIDAY'
  /** A day with hours of its own. */
  | 'SPECIAL'
  /** A day on which the shop is closed of its own will. */
  | 'CLOSED';

/** One day of a month, for one promise. */
export type DayResult = {
  __typename?: 'DayResult';
  date: Scalars['NaiveDate']['output'];
  good: Scalars['Int']['output'];
  base: Scalars['Int']['output'];
  /** Per cent. */
  share: Maybe<Scalars['Float']['output']>;
  below: Scalars['Boolean']['output'];
  /** Contacts that came on this day. */
  volume: Scalars['Int']['output'];
  late: Scalars['Int']['output'];
};

/** A contact point that test contacts found dead. */
export type DeadPoint = {
  __typename?: 'DeadPoint';
  channel: PointChannel;
  address: Scalars['String']['output'];
  since: Scalars['DateTime']['output'];
  /** What the other side said, or nothing. */
  detail: Scalars['String']['output'];
};

/** How far a mail of ours has come. */
export type DeliveryState =
  /** Waiting: for the ten seconds to pass, or for another try. */
  | 'QUEUED'
  /** The next server has it. */
  | 'ACCEPTED'
  /** It will not be tried again. */
  | 'FAILED'
  /** It came back. */
  | 'BOUNCED'
  /** It was taken back in time. */
  | 'UNDONE';

export type Demo = {
  __typename?: 'Demo';
  /** Whether customers write by themselves. */
  writing: Scalars['Boolean']['output'];
  /** The port of the post office on this machine, through which a new mailbox may send. */
  postOffice: Scalars['Int']['output'];
  /** What the house wrote to its people, newest first; for those who look after people. */
  letters: Array<HouseLetter>;
};

/** Whether customers of the demo write. */
export type DemoTrafficInput = {
  writing: Scalars['Boolean']['input'];
};

/** How close lines stand. */
export type Density =
  /** With room. */
  | 'COSY'
  /** Close. */
  | 'COMPACT';

/** What to read again. */
export type DeskNews = {
  __typename?: 'DeskNews';
  at: Scalars['DateTime']['output'];
  /** PRESENCE, OFFER, CHAT or TYPING, with ids where one thing changed. */
  topics: Array<ChangedTopic>;
};

/** Which way a mail went. */
export type Direction =
  /** From the customer. */
  | 'IN'
  /** From us. */
  | 'OUT';

export type Disposition = {
  __typename?: 'Disposition';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  name: Scalars['String']['output'];
  /** The outcome it is a kind of. */
  parent: Maybe<Disposition>;
  /** Its place; the first nine have digits. */
  position: Scalars['Int']['output'];
  /** Whether it can be chosen. */
  active: Scalars['Boolean']['output'];
};

/** The outcome as it is now. */
export type DispositionChanged = {
  __typename?: 'DispositionChanged';
  disposition: Disposition;
};

/** An outcome. */
export type DispositionInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  parent?: InputMaybe<Scalars['ID']['input']>;
  position?: InputMaybe<Scalars['Int']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The changed outcome, or why it was not changed. */
export type DispositionPayload = DispositionChanged | InvalidInput | Conflict;

export type Dispute = {
  __typename?: 'Dispute';
  id: Scalars['ID']['output'];
  document: Scalars['ID']['output'];
  /** The place of the line, when it is about one. */
  line: Maybe<Scalars['Int']['output']>;
  /** The promise, when it is about a figure. */
  promise: Maybe<Scalars['String']['output']>;
  words: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  openedBy: Maybe<Person>;
  state: DisputeState;
  answer: Maybe<Scalars['String']['output']>;
  /** What is given back, net. */
  amount: Maybe<Scalars['String']['output']>;
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  answeredBy: Maybe<Person>;
  /** The note that settled it. */
  note: Maybe<Document>;
};

/** What is objected to: a line by its place, or a promise by its code. */
export type DisputeInput = {
  document: Scalars['ID']['input'];
  line?: InputMaybe<Scalars['Int']['input']>;
  promise?: InputMaybe<Scalars['String']['input']>;
  words: Scalars['String']['input'];
};

/** How a dispute stands. */
export type DisputeState =
  /** It waits for an answer. */
  | 'OPEN'
  /** The house gives money back. */
  | 'ACCEPTED'
  /** The house says why not. */
  | 'REJECTED';

export type Document = {
  __typename?: 'Document';
  id: Scalars['ID']['output'];
  kind: DocumentKind;
  number: Scalars['String']['output'];
  /** The first day of the month that it is for. */
  month: Scalars['NaiveDate']['output'];
  issuedAt: Scalars['DateTime']['output'];
  issuedBy: Maybe<Person>;
  /** The number of the document that it corrects. */
  corrects: Maybe<Scalars['String']['output']>;
  /** Why, in words. */
  reason: Maybe<Scalars['String']['output']>;
  seller: Scalars['String']['output'];
  buyer: Scalars['String']['output'];
  lines: Array<MoneyLine>;
  /** One line, by its place. */
  line: Maybe<MoneyLine>;
  net: Scalars['String']['output'];
  vat: Array<MoneyVat>;
  gross: Scalars['String']['output'];
  checksum: Scalars['String']['output'];
  /** The document as a file. */
  file: DocumentFilePayload;
};


export type DocumentLineArgs = {
  place: Scalars['Int']['input'];
};


export type DocumentFileArgs = {
  format: DocumentFormat;
};

/** A document as a file. */
export type DocumentFile = {
  __typename?: 'DocumentFile';
  name: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** The file, or why it cannot be had in this format. */
export type DocumentFilePayload = DocumentFile | InvalidInput | Conflict;

/** As what a document can be had. */
export type DocumentFormat =
  /** The product's own, with a checksum. */
  | 'JSON'
  /** UBL 2.1 with the core of EN 16931. */
  | 'UBL'
  /** FA (3) of `KSeF`. */
  | 'KSEF';

/** What a document is. */
export type DocumentKind =
  /** What a month costs. */
  | 'INVOICE'
  /** What is given back. */
  | 'CREDIT_NOTE'
  /** What is owed besides. */
  | 'DEBIT_NOTE';

/** It is done. */
export type Done = {
  __typename?: 'Done';
  ok: Scalars['Boolean']['output'];
};

/** Done, or why not. */
export type DonePayload = Done | InvalidInput | Conflict;

/** What a reader kept for later. */
export type Draft = {
  __typename?: 'Draft';
  /** What it is to become. */
  note: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  /** The same as HTML, if it was formatted. */
  html: Maybe<Scalars['String']['output']>;
  writtenAt: Scalars['DateTime']['output'];
};

/** When a promise falls due, and why. */
export type DuePreview = {
  __typename?: 'DuePreview';
  due: Scalars['DateTime']['output'];
  steps: Array<ClockStep>;
};

export type DutyPiece = {
  __typename?: 'DutyPiece';
  /** The case that waited. */
  behind: Maybe<Reference>;
  /** What was to be planned: a month such as 2026-11, or a date. */
  slot: Maybe<Scalars['String']['output']>;
  /** From when it was owed. */
  from: Maybe<Scalars['DateTime']['output']>;
  /** Until when it was to be done. */
  due: Scalars['DateTime']['output'];
  /** When it was done; nothing while it is not. */
  until: Maybe<Scalars['DateTime']['output']>;
  kept: Scalars['Boolean']['output'];
  /** Whether it counts; else an exclusion leaves it out. */
  counted: Scalars['Boolean']['output'];
};

/** A page. */
export type DutyPieceConnection = {
  __typename?: 'DutyPieceConnection';
  edges: Array<DutyPieceEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type DutyPieceEdge = {
  __typename?: 'DutyPieceEdge';
  cursor: Scalars['String']['output'];
  node: DutyPiece;
};

/** What work costs at a client. */
export type Economics = {
  __typename?: 'Economics';
  /** A paid hour, such as 62.00 PLN. */
  costPerHour: Scalars['String']['output'];
  /** How many seconds of work a written answer takes. */
  writtenSeconds: Scalars['Int']['output'];
  /** The share of paid time in which nobody answers, in ten-thousandths. */
  shrinkageBp: Scalars['Int']['output'];
};

/** What is set now. */
export type EconomicsChanged = {
  __typename?: 'EconomicsChanged';
  economics: Economics;
};

/** What work costs at a client: always the whole. */
export type EconomicsInput = {
  client: Scalars['ID']['input'];
  costPerHour: Scalars['String']['input'];
  writtenSeconds: Scalars['Int']['input'];
  shrinkageBp: Scalars['Int']['input'];
};

/** What is set now, or why it was not changed. */
export type EconomicsPayload = EconomicsChanged | InvalidInput | Conflict;

/** By which model people are reckoned. */
export type EffortModel =
  /** Erlang, for those who wait while we are looked for. */
  | 'ERLANG'
  /** A queue of work that may wait. */
  | 'DEFERRED';

/** The firm that somebody works for. */
export type Employer = {
  __typename?: 'Employer';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: RoleKind;
};

/** The secret, or why there is none. */
export type EnrolTotpPayload = TotpStarted | InvalidInput | Conflict;

/** A named value of a sentence. */
export type EventValue = {
  __typename?: 'EventValue';
  key: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type Exclusion = {
  __typename?: 'Exclusion';
  id: Scalars['ID']['output'];
  rule: ExclusionRule;
  state: ExclusionState;
  /** Whose proposal it is. */
  side: ContractParty;
  /** The evidence in words. */
  words: Scalars['String']['output'];
  /** The evidence as files. */
  files: Array<Attachment>;
  /** The stretch that was named; nothing when cases were. */
  from: Maybe<Scalars['DateTime']['output']>;
  until: Maybe<Scalars['DateTime']['output']>;
  /** By which ways; none: by all. */
  channels: Array<WayIn>;
  /** How many contacts it holds. */
  count: Scalars['Int']['output'];
  /** The contacts that it holds. */
  contacts: ReferenceConnection;
  /** The first days of the months in which its contacts came. */
  months: Array<Scalars['NaiveDate']['output']>;
  /** Whether a closed month may be touched. */
  correction: Scalars['Boolean']['output'];
  proposed: ExclusionStep;
  /** The other side's words. */
  answer: Maybe<Scalars['String']['output']>;
  answered: Maybe<ExclusionStep>;
  withdrawn: Maybe<ExclusionStep>;
  /** Whether the asker may approve or refuse it. */
  mayAnswer: Scalars['Boolean']['output'];
  /** Whether the asker may take it back. */
  mayWithdraw: Scalars['Boolean']['output'];
  /** What it changes in each month: counted, and left out. */
  effects: Array<ExclusionEffect>;
};


export type ExclusionContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The other side's answer. A refusal says why. */
export type ExclusionAnswerInput = {
  id: Scalars['ID']['input'];
  approve: Scalars['Boolean']['input'];
  words?: Scalars['String']['input'];
};

/** The exclusion as it is now. */
export type ExclusionChanged = {
  __typename?: 'ExclusionChanged';
  exclusion: Exclusion;
};

/** A page. */
export type ExclusionConnection = {
  __typename?: 'ExclusionConnection';
  edges: Array<ExclusionEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type ExclusionEdge = {
  __typename?: 'ExclusionEdge';
  cursor: Scalars['String']['output'];
  node: Exclusion;
};

export type ExclusionEffect = {
  __typename?: 'ExclusionEffect';
  /** The month's first day. */
  month: Scalars['NaiveDate']['output'];
  promises: Array<ExclusionPromise>;
  /** What is owed, net, with the contacts counted; nothing where the contract names no prices. */
  netCounted: Maybe<Scalars['String']['output']>;
  /** What is owed, net, with the contacts left out. */
  netLeftOut: Maybe<Scalars['String']['output']>;
};

/** What somebody proposes to leave out: cases by their numbers, or a stretch of time. */
export type ExclusionInput = {
  client: Scalars['ID']['input'];
  rule: ExclusionRule;
  /** The evidence in words. */
  words: Scalars['String']['input'];
  /** Files that show it. */
  files?: Array<Scalars['ID']['input']>;
  /** Numbers, with the client's letters or without. */
  cases?: Array<Scalars['String']['input']>;
  /** A stretch instead of cases. */
  stretch?: InputMaybe<StretchInput>;
  /** Whether a closed month may be touched. */
  correction?: Scalars['Boolean']['input'];
};

/** The changed exclusion, or why it was not changed. */
export type ExclusionPayload = ExclusionChanged | InvalidInput | Conflict;

export type ExclusionPromise = {
  __typename?: 'ExclusionPromise';
  promise: Scalars['String']['output'];
  /** What people call it in a language. */
  name: Scalars['String']['output'];
  unit: MoneyUnit;
  target: Scalars['Int']['output'];
  counted: Reached;
  leftOut: Reached;
};


export type ExclusionPromiseNameArgs = {
  language: Scalars['String']['input'];
};

/** Why contacts may be left out. */
export type ExclusionRule =
  /** A system of the client was down. */
  | 'CLIENT_SYSTEM'
  /** More came than the agreed band. */
  | 'VOLUME'
  /** A promotion was told too late. */
  | 'LATE_NOTICE'
  /** Nobody could help it. */
  | 'FORCE_MAJEURE'
  /** The line or the mail provider failed. */
  | 'CARRIER'
  /** Maintenance that both had agreed on. */
  | 'MAINTENANCE';

/** How an exclusion stands. */
export type ExclusionState =
  /** It waits for the other side. */
  | 'PROPOSED'
  /** Both sides agree: it is left out. */
  | 'APPROVED'
  /** The other side said no. */
  | 'REFUSED'
  /** It was taken back. */
  | 'WITHDRAWN';

export type ExclusionStep = {
  __typename?: 'ExclusionStep';
  at: Scalars['DateTime']['output'];
  by: Maybe<Person>;
};

/** The file, or why there is none. */
export type ExportAuditPayload = AuditExported | InvalidInput | Conflict;

/** The file, or why there is none. */
export type ExportSessionsPayload = SessionsExported | InvalidInput | Conflict;

/** One field that cannot be taken. `field` is the path in the input. */
export type FieldProblem = {
  __typename?: 'FieldProblem';
  field: Scalars['String']['output'];
  /** A code of the closed list that the front end knows. */
  reason: Scalars['String']['output'];
  /** What belongs to the sentence, by name: `least`, `most`, `first`, `second` … */
  values: Array<EventValue>;
};

export type FigureComment = {
  __typename?: 'FigureComment';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  /** The address of the page, with its filters. */
  place: Scalars['String']['output'];
  /** Which number of the page. */
  number: Scalars['String']['output'];
  /** The number as it was shown. */
  shown: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** Whether the shop waits for an answer. */
  waits: Scalars['Boolean']['output'];
  /** What was said, oldest first. */
  words: Array<FigureCommentWord>;
};

export type FigureCommentWord = {
  __typename?: 'FigureCommentWord';
  id: Scalars['ID']['output'];
  /** Whether the house said it. */
  house: Scalars['Boolean']['output'];
  words: Scalars['String']['output'];
  saidAt: Scalars['DateTime']['output'];
  saidBy: Maybe<Person>;
};

export type FigureContact = {
  __typename?: 'FigureContact';
  /** Its own in lists of this figure. */
  id: Scalars['ID']['output'];
  /** What it is known by outside: the id in exports. */
  reference: Scalars['String']['output'];
  /** The day that it counts for. */
  day: Scalars['NaiveDate']['output'];
  /** The instant by which it counts for that day: its arrival, its due instant, its end. */
  at: Scalars['DateTime']['output'];
  /** What it adds to the upper side, in the KPI's unit: microseconds, things. */
  numerator: Scalars['Int']['output'];
  /** What it adds to the lower side. */
  denominator: Scalars['Int']['output'];
  /** False: a clause leaves it out. */
  counted: Scalars['Boolean']['output'];
  /** The case, for those who may open it. */
  case: Maybe<Case>;
  /** The client's letters and a number: LS-48213; of an order the shop's own number. */
  number: Maybe<Scalars['String']['output']>;
  subject: Maybe<Scalars['String']['output']>;
  /** The customer's name; first name and initial for people of the shop. */
  customer: Maybe<Scalars['String']['output']>;
  /** The name of its project. */
  project: Maybe<Scalars['String']['output']>;
  /** `email`, `form`, `phone` or `chat`. */
  channel: Maybe<Scalars['String']['output']>;
  /** The name of its queue. */
  queue: Maybe<Scalars['String']['output']>;
  /** How its case ended. */
  reason: Maybe<Scalars['String']['output']>;
  /**
   * The keys that the customer pressed in the menu: `1 › 3 › 0`, one that a step does not have in brackets, `…` where he
   * pressed none in time. Null: the figure is not about the menu.
   */
  ivrPath: Maybe<Scalars['String']['output']>;
  /** Whoever had it in hand; the alias for people of the shop. */
  agent: Maybe<Scalars['String']['output']>;
};

/** A page. */
export type FigureContactConnection = {
  __typename?: 'FigureContactConnection';
  edges: Array<FigureContactEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type FigureContactEdge = {
  __typename?: 'FigureContactEdge';
  cursor: Scalars['String']['output'];
  node: FigureContact;
};

/** Behind which figure. */
export type FigureContactsInput = {
  client: Scalars['ID']['input'];
  /** The first day, in the client's zone. */
  from: Scalars['NaiveDate']['input'];
  /** The last day. */
  until: Scalars['NaiveDate']['input'];
  /** A code of the dictionary. */
  kpi: Scalars['String']['input'];
  /** By what the figure was told apart. */
  facet?: InputMaybe<FigureFacet>;
  only?: InputMaybe<FigureOnly>;
  /** Only what is none of the good of a share. */
  missed?: Scalars['Boolean']['input'];
  /** The newest comes first. */
  newestFirst?: Scalars['Boolean']['input'];
};

/** By what rows are told apart beside time, project and channel. */
export type FigureFacet =
  /** The queue of the case, or where a call or chat was answered or lost. */
  | 'QUEUE'
  /** How the case ended. */
  | 'REASON'
  /** Whoever had it in hand. */
  | 'AGENT'
  /** Half-hours of the local day. */
  | 'HALF_HOUR'
  /** The step of the menu at which a call or chat was last; only of figures about these. */
  | 'IVR_STEP';

/** A value by which rows are told apart. */
export type FigureGroup = {
  __typename?: 'FigureGroup';
  /** What it is asked for with; empty: it is of none. */
  key: Scalars['String']['output'];
  /** The agent's alias for people of a shop; null: it is of none, or its name is not known any more. */
  name: Maybe<Scalars['String']['output']>;
};

/** Of what figures are asked for; nothing said: of everything. */
export type FigureOnly = {
  /** Of this project. */
  project?: InputMaybe<Scalars['ID']['input']>;
  /** `email`, `form`, `phone` or `chat`. */
  channel?: InputMaybe<Scalars['String']['input']>;
  /** The key of a row's group; empty: of what has none. Needs `facet`. */
  key?: InputMaybe<Scalars['String']['input']>;
};

export type FigureRow = {
  __typename?: 'FigureRow';
  /** Its first day. */
  from: Scalars['NaiveDate']['output'];
  /** Its last day. */
  until: Scalars['NaiveDate']['output'];
  /** Null: rows are not told apart by project, or these contacts are of none. */
  project: Maybe<Project>;
  /** `email`, `form`, `phone` or `chat`; null: rows are not told apart by channel. */
  channel: Maybe<Scalars['String']['output']>;
  /** The queue, reason, agent or half-hour; null: rows are not told apart by any. */
  group: Maybe<FigureGroup>;
  /** In the order in which they were asked for. */
  figures: Array<KpiFigure>;
};

/** By which stretches of time rows are told apart. */
export type FigureStep =
  /** Not at all. */
  | 'WHOLE'
  /** Local days. */
  | 'DAY'
  /** Weeks from Monday. */
  | 'WEEK'
  /** Months. */
  | 'MONTH';

/** Figures in rows. */
export type FigureTable = {
  __typename?: 'FigureTable';
  /** The moment that they were counted at. */
  asOf: Scalars['DateTime']['output'];
  /** The zone by whose days they are counted. */
  zone: Scalars['String']['output'];
  /** False: some of what happened is still to be counted. */
  complete: Scalars['Boolean']['output'];
  /** By time, then project, then channel, then group; rows without any contact are left out. */
  rows: Array<FigureRow>;
  /** Everything together. */
  total: FigureRow;
  /** The stretch before: as many whole months, or else as many days. */
  before: FigureRow;
  /** Of that stretch as a whole, told apart by the same but time. */
  rowsBefore: Array<FigureRow>;
};

/** Which figures are asked for. */
export type FiguresInput = {
  client: Scalars['ID']['input'];
  /** The first day, in the client's zone. */
  from: Scalars['NaiveDate']['input'];
  /** The last day; at most two years after the first. */
  until: Scalars['NaiveDate']['input'];
  by: FigureStep;
  /** Rows are told apart by project. */
  byProject: Scalars['Boolean']['input'];
  /** Rows are told apart by channel. */
  byChannel: Scalars['Boolean']['input'];
  /** Rows are told apart by one thing more. */
  facet?: InputMaybe<FigureFacet>;
  only?: InputMaybe<FigureOnly>;
  /** Codes of the dictionary, each once. */
  kpis: Array<Scalars['String']['input']>;
};

/** What is left to be said of a chat. */
export type FinishChatInput = {
  chat: Scalars['ID']['input'];
  outcome?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the matter is settled; otherwise the case stays open and mine. */
  resolve: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What somebody I lead is from now on. */
export type ForcePresenceInput = {
  person: Scalars['ID']['input'];
  state: PresenceState;
  /** A code of the list of breaks, with PAUSE. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which client is served from now on. */
export type GoLiveInput = {
  client: Scalars['ID']['input'];
};

/** The health page. */
export type Health = {
  __typename?: 'Health';
  /** As the worst line. */
  state: HealthState;
  checkedAt: Scalars['DateTime']['output'];
  /** Empty for those who may not see the process. */
  version: Scalars['String']['output'];
  startedAt: Maybe<Scalars['DateTime']['output']>;
  components: Array<HealthComponent>;
};

/** One line of the health page. */
export type HealthComponent = {
  __typename?: 'HealthComponent';
  id: Scalars['ID']['output'];
  /** DATABASE, LEDGER, TIMER, OUTBOX, JOBS, MAILBOX, QUARANTINE, TOKENS, DISK … */
  code: Scalars['String']['output'];
  state: HealthState;
  since: Maybe<Scalars['DateTime']['output']>;
  /** What belongs to the sentence, by name. */
  values: Array<EventValue>;
  client: Maybe<ClientBadge>;
  mailbox: Maybe<Mailbox>;
};

/** How something stands, from good to bad. */
export type HealthState =
  /** As it should be. */
  | 'OK'
  /** Somebody should look. */
  | 'WARN'
  /** It does not work. */
  | 'DOWN';

/** Arrivals in one hour of one weekday; weekday 1 is Monday. */
export type HeatCell = {
  __typename?: 'HeatCell';
  weekday: Scalars['Int']['output'];
  hour: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
};

/** A mail of the house to one of its people: an invitation, a reset, a notice. */
export type HouseLetter = {
  __typename?: 'HouseLetter';
  /** To whom. */
  to: Scalars['String']['output'];
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** Its words. */
  text: Scalars['String']['output'];
  /** When the post office took it. */
  at: Scalars['DateTime']['output'];
};

/** Anything, by its id. */
export type IdInput = {
  id: Scalars['ID']['input'];
};

/** The days of an iCalendar file, to be closed. */
export type ImportSpecialDaysInput = {
  calendar: Scalars['ID']['input'];
  /** The file's text. */
  ics: Scalars['String']['input'];
};

/** What became of the file. */
export type ImportSpecialDaysPayload = SpecialDaysImported | InvalidInput | Conflict;

/** From one time of day until another: HH:MM; `until` may be 24:00, or before `from` when it crosses midnight. */
export type Interval = {
  __typename?: 'Interval';
  from: Scalars['String']['output'];
  until: Scalars['String']['output'];
};

/** From one time of day until another: HH:MM; `until` may be 24:00, or before `from` when it crosses midnight. */
export type IntervalInput = {
  from: Scalars['String']['input'];
  until: Scalars['String']['input'];
};

/** The input cannot be taken; every problem is named. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  /** The problems. */
  fields: Array<FieldProblem>;
};

/** Somebody new. */
export type InvitePersonInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  /** The name that customers and clients see; the first name by default. */
  alias?: InputMaybe<Scalars['String']['input']>;
  roles: Array<Role>;
  /** The firm he works for, for people of a client; the house by default. */
  client?: InputMaybe<Scalars['ID']['input']>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The projects that he works for from today on. */
  projects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The language of his screens; the inviter's by default. */
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** Whose keys somebody is used to. */
export type KeyMap =
  /** Our own. */
  | 'PLAIN'
  /** Those of Zendesk. */
  | 'ZENDESK'
  /** Those of Gmail. */
  | 'GMAIL';

/** Which way a figure is good. */
export type KpiBetter =
  /** The more the better. */
  | 'HIGHER'
  /** The less the better. */
  | 'LOWER';

/** A KPI as the dictionary has it. */
export type KpiDefinition = {
  __typename?: 'KpiDefinition';
  code: Scalars['String']['output'];
  unit: KpiUnit;
  /** None where it only tells, so that it cannot be promised. */
  better: Maybe<KpiBetter>;
  /** The channels whose contacts it can be counted from; none where it is people's time, or orders. */
  channels: Array<Scalars['String']['output']>;
  /** Whether what is behind it can be listed, one by one. */
  opens: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  /** The exact definition; `{seconds}` and the like stand for parameters. */
  text: Scalars['String']['output'];
  /** The definition with every parameter as by default. */
  byDefault: Scalars['String']['output'];
  parameters: Array<KpiParameter>;
};

/** A figure: two sides, and what they give. */
export type KpiFigure = {
  __typename?: 'KpiFigure';
  /** The code in the dictionary. */
  kpi: Scalars['String']['output'];
  /** In the KPI's unit: ten-thousandths, microseconds, things, thousandths. Null over an empty base. */
  value: Maybe<Scalars['Int']['output']>;
  /** The upper side. */
  numerator: Maybe<Scalars['Int']['output']>;
  /** The lower side. */
  denominator: Maybe<Scalars['Int']['output']>;
  /** Of how many contacts, cases, turns or days it is made. */
  sample: Scalars['Int']['output'];
  /** The lower end of the 95 % interval, where one can be given. */
  low: Maybe<Scalars['Int']['output']>;
  /** The upper end. */
  high: Maybe<Scalars['Int']['output']>;
  /** The value with what exclusions leave out. */
  withExcluded: Maybe<Scalars['Int']['output']>;
};

/** What a contract may say about how a KPI is counted. */
export type KpiParameter = {
  __typename?: 'KpiParameter';
  /** The name of its field in a promise. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
  /** What it is when a contract is silent. */
  default: Maybe<Scalars['String']['output']>;
  /** The least that it may be, where it is a number. */
  least: Maybe<Scalars['Int']['output']>;
  /** The most. */
  most: Maybe<Scalars['Int']['output']>;
  /** What it may be, where it is a word. */
  words: Array<KpiWord>;
};

/** A promise over a KPI and what was reached in a month. */
export type KpiResult = {
  __typename?: 'KpiResult';
  /** What remedies call it. */
  code: Scalars['String']['output'];
  /** The version of the contract that it stands in. */
  contractVersion: Scalars['Int']['output'];
  /** What was reached in the month. */
  figure: KpiFigure;
  /** At least or at most this, in the KPI's unit. */
  target: Scalars['Int']['output'];
  /** Worse than this is worst. */
  floor: Maybe<Scalars['Int']['output']>;
  window: Window;
  clause: Maybe<Scalars['String']['output']>;
  /** MET kept, BREACHED not kept, RUNNING too little to judge by. */
  standing: Standing;
  /** The window by which it stands; null where none is judged. */
  worst: Maybe<KpiWindow>;
  /** Each window that ends in the month. */
  windows: Array<KpiWindow>;
  /** What people call it in a language. */
  name: Scalars['String']['output'];
};


/** A promise over a KPI and what was reached in a month. */
export type KpiResultNameArgs = {
  language: Scalars['String']['input'];
};

/** What a figure is counted in, and how its targets are written. */
export type KpiUnit =
  /** Ten-thousandths. */
  | 'SHARE'
  /** Time; targets are in seconds. */
  | 'TIME'
  /** Things. */
  | 'COUNT'
  /** Thousandths of a thing. */
  | 'NUMBER';

/** A window of a promise. */
export type KpiWindow = {
  __typename?: 'KpiWindow';
  from: Scalars['NaiveDate']['output'];
  until: Scalars['NaiveDate']['output'];
  value: Maybe<Scalars['Int']['output']>;
  sample: Scalars['Int']['output'];
  standing: Standing;
};

/** One of the words that a parameter may be. */
export type KpiWord = {
  __typename?: 'KpiWord';
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type LeadTile = {
  __typename?: 'LeadTile';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  /** This month so far. */
  promises: Array<PromiseResult>;
  /** Per cent of replies in time at the month's end, when every open clock that can be kept is kept. */
  projected: Maybe<Scalars['Float']['output']>;
  /** Cases that are not resolved. */
  open: Scalars['Int']['output'];
  /** Running clocks whose time is getting short. */
  atRisk: Scalars['Int']['output'];
  /** Clocks that were due today and were late, or are. */
  breachedToday: Scalars['Int']['output'];
  /** Cases that wait for anyone. */
  waiting: Scalars['Int']['output'];
  /** The one of them that began first. */
  oldest: Maybe<Case>;
  /** People assigned to the client today who were seen within the last minutes. */
  peopleOn: Scalars['Int']['output'];
  /** People assigned to the client today. */
  peoplePlanned: Scalars['Int']['output'];
  /** Contact points that test contacts found dead, and that nothing has found alive since. */
  deadPoints: Array<DeadPoint>;
  /** Comments of the shop on its numbers that wait for an answer. */
  commentsWaiting: Scalars['Int']['output'];
  /** What is wrong with its mailboxes. */
  trouble: Array<HealthComponent>;
};

/** A shop before and after somebody is lent. */
export type LendEffect = {
  __typename?: 'LendEffect';
  client: ClientBadge;
  /** Whether it gains him. */
  gains: Scalars['Boolean']['output'];
  /** People who are there for it, each as the part of him that it has. */
  peopleBefore: Scalars['Float']['output'];
  peopleAfter: Scalars['Float']['output'];
  /** How many wait on the line now. */
  waiting: Scalars['Int']['output'];
  /** Chats that come within an hour, as this hour of the last four weeks had it; null where nothing ever came. */
  perHour: Maybe<Scalars['Float']['output']>;
  /** Mean handling time in seconds. */
  handlingSeconds: Maybe<Scalars['Float']['output']>;
  /** Seconds within which somebody is to be there. */
  withinSeconds: Maybe<Scalars['Float']['output']>;
  before: Maybe<LendOutlook>;
  after: Maybe<LendOutlook>;
};

/** Somebody is to work for a project for a time. */
export type LendInput = {
  person: Scalars['ID']['input'];
  project: Scalars['ID']['input'];
  /** Until when; within the next 12 hours. */
  until: Scalars['DateTime']['input'];
  /** Whether he is given work of no other shop meanwhile. */
  only: Scalars['Boolean']['input'];
};

/** What the next hour brings to a shop's customers on the line. */
export type LendOutlook = {
  __typename?: 'LendOutlook';
  /** The mean wait in seconds; null where the queue grows without end. */
  waitSeconds: Maybe<Scalars['Float']['output']>;
  /** The share that is answered in time, in per cent. */
  level: Scalars['Float']['output'];
};

/** Somebody is lent, or why not. */
export type LendPayload = PersonLent | InvalidInput | Conflict;

/** A stretch of lengths, and how many conversations lasted so long. */
export type LengthBand = {
  __typename?: 'LengthBand';
  fromSeconds: Scalars['Int']['output'];
  /** Shorter than this; null: however long. */
  untilSeconds: Maybe<Scalars['Int']['output']>;
  conversations: Scalars['Int']['output'];
};

/** Where somebody works for a time. */
export type LentTo = {
  __typename?: 'LentTo';
  client: ClientBadge;
  /** The assignment, to be ended early. */
  assignment: Scalars['ID']['output'];
  until: Scalars['DateTime']['output'];
};

/** A floor at a moment. */
export type Live = {
  __typename?: 'Live';
  asOf: Scalars['DateTime']['output'];
  lanes: Array<LiveLane>;
  /** What needs the lead, the worst first; five at most. */
  problems: Array<LiveProblem>;
  people: Array<LivePerson>;
};

/** Why something needs the lead. */
export type LiveCause =
  /** Customers wait on the line of an open shop, and nobody is there for them. */
  | 'NOBODY_THERE'
  /** Somebody waits on the line for longer than was promised. */
  | 'LONG_WAIT'
  /** More and more are late. */
  | 'LATE_GROWING'
  /** Some are late. */
  | 'LATE'
  /** Something rang, and he did not answer. */
  | 'NOT_ANSWERING'
  /** His break is over, and he is not back. */
  | 'OVER_BREAK';

export type LiveLane = {
  __typename?: 'LiveLane';
  client: ClientBadge;
  /** `chat`, or `email` for written work of every kind. */
  channel: Scalars['String']['output'];
  /** Whether its hours are open. */
  open: Scalars['Boolean']['output'];
  /** When they open again. */
  opens: Maybe<Scalars['DateTime']['output']>;
  /** How many wait for anybody. */
  waiting: Scalars['Int']['output'];
  /** Since when the one waits that waits longest. */
  oldestSince: Maybe<Scalars['DateTime']['output']>;
  ringing: Scalars['Int']['output'];
  /** With how many somebody is; written work: how many wait for the answer of somebody. */
  served: Scalars['Int']['output'];
  /** Not answered though they should be by now, in hand or not. */
  late: Scalars['Int']['output'];
  /** How many of these became late within the last hour. */
  newlyLate: Scalars['Int']['output'];
  /** Until when the next of those that wait is to be answered. */
  nextDue: Maybe<Scalars['DateTime']['output']>;
  /** Today's share in time, in per cent; null while there is none, or without the right to reports. */
  share: Maybe<Scalars['Float']['output']>;
  /** What the contract in force promises, in per cent. */
  target: Maybe<Scalars['Float']['output']>;
  /** Of how many contacts the share is made. */
  sample: Scalars['Int']['output'];
  /** Today's share beside what is promised; null where there is nothing to judge by. */
  kept: Maybe<Scalars['Boolean']['output']>;
  standing: Standing;
};

export type LivePerson = {
  __typename?: 'LivePerson';
  person: Person;
  state: PresenceState;
  /** A code of the list of breaks; or `not_answering`, `away`: set by the system. */
  reason: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  /** Until when the break lasts. */
  until: Maybe<Scalars['DateTime']['output']>;
  /** Something rang and was not answered; nothing comes until he says that he is back. */
  notAnswering: Scalars['Boolean']['output'];
  /** Whether something new may come to him. */
  takes: Scalars['Boolean']['output'];
  /** Chats in hand, work after them included; of the clients that the reader leads. */
  chats: Scalars['Int']['output'];
  /** Cases that wait for his answer; of the clients that the reader leads. */
  cases: Scalars['Int']['output'];
  /** What he carries, in points. */
  load: Scalars['Int']['output'];
  /** In points. */
  capacity: Scalars['Int']['output'];
  /** The clients for whom he is given work now, of those that the reader leads. */
  clients: Array<ClientBadge>;
  /** Where he works for a time only. */
  lent: Maybe<LentTo>;
};

export type LiveProblem = {
  __typename?: 'LiveProblem';
  cause: LiveCause;
  client: Maybe<ClientBadge>;
  channel: Maybe<Scalars['String']['output']>;
  person: Maybe<Person>;
  /** How many customers it is about. */
  many: Maybe<Scalars['Int']['output']>;
  /** How many of them came within the last hour, where more and more are late. */
  newly: Maybe<Scalars['Int']['output']>;
  /** For how many seconds already: the wait, the silence, the time beyond the break. */
  seconds: Maybe<Scalars['Int']['output']>;
  /** The seconds that are promised, where somebody waits for longer. */
  promised: Maybe<Scalars['Int']['output']>;
};

export type Macro = {
  __typename?: 'Macro';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  /** What follows the slash: zwrot-14-dni. */
  name: Scalars['String']['output'];
  title: Scalars['String']['output'];
  text: Scalars['String']['output'];
  language: Scalars['String']['output'];
  effects: Array<MacroEffect>;
  usedCount: Scalars['Int']['output'];
  changedAt: Scalars['DateTime']['output'];
};

/** The macro as it is now. */
export type MacroChanged = {
  __typename?: 'MacroChanged';
  macro: Macro;
};

/** Something that a macro does. */
export type MacroEffect = {
  __typename?: 'MacroEffect';
  kind: MacroEffectKind;
  value: Scalars['String']['output'];
};

/** Something that a macro does. */
export type MacroEffectInput = {
  kind: MacroEffectKind;
  value: Scalars['String']['input'];
};

/** What a macro does. */
export type MacroEffectKind =
  /** A label is added. */
  | 'ADD_TAG'
  /** The case gets a priority: LOW, NORMAL, HIGH, URGENT. */
  | 'SET_PRIORITY'
  /** The case waits: CUSTOMER, CLIENT, `THIRD_PARTY`. */
  | 'SET_PENDING'
  /** The case gets an outcome, by its id, and stays open. */
  | 'SET_DISPOSITION'
  /** The case is resolved, with the outcome of this id or with none. */
  | 'RESOLVE'
  /** The case goes to a queue, by its id. */
  | 'ASSIGN_QUEUE';

/** A saved reply: always the whole. */
export type MacroInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  /** What follows the slash. */
  name: Scalars['String']['input'];
  title: Scalars['String']['input'];
  text: Scalars['String']['input'];
  language?: InputMaybe<Scalars['String']['input']>;
  effects: Array<MacroEffectInput>;
};

/** The changed macro, or why it was not changed. */
export type MacroPayload = MacroChanged | InvalidInput | Conflict;

/** A macro with a case's words filled in. */
export type MacroPreview = {
  __typename?: 'MacroPreview';
  text: Scalars['String']['output'];
  effects: Array<MacroEffect>;
  /** Fields that the case has no words for. */
  missing: Array<Scalars['String']['output']>;
};

export type Mail = {
  __typename?: 'Mail';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  direction: Direction;
  kind: MailKind;
  from: Address;
  to: Array<Address>;
  cc: Array<Address>;
  subject: Scalars['String']['output'];
  /** The words that are new. */
  text: Scalars['String']['output'];
  /** Quoted history and signature. */
  quoted: Maybe<Scalars['String']['output']>;
  hasHtml: Scalars['Boolean']['output'];
  /** The HTML as a sandboxed document; `?images=1` lets remote images in. */
  htmlUrl: Maybe<Scalars['String']['output']>;
  /** Whether images that lie elsewhere were held back. */
  remoteImagesBlocked: Scalars['Boolean']['output'];
  attachments: Array<Attachment>;
  deliveryState: Maybe<DeliveryState>;
  /** Why it did not come further, in the other server's words. */
  deliveryReason: Maybe<Scalars['String']['output']>;
  /**
   * How many attempts to hand it over ended without the other server's word: it may have arrived each time. It is sent
   * again once at most, under the same Message-ID.
   */
  deliveryDoubts: Scalars['Int']['output'];
  undoUntil: Maybe<Scalars['DateTime']['output']>;
  /** A machine wrote it; it never stops a clock. */
  automatic: Scalars['Boolean']['output'];
  author: Maybe<Person>;
  employer: Maybe<Employer>;
  /** By what it was found to belong here: references, token, report; null for the first message. */
  threadedBy: Maybe<Scalars['String']['output']>;
  /** How sure that is: low, medium, high. */
  confidence: Maybe<Scalars['String']['output']>;
};

/** What a mail is. */
export type MailKind =
  /** A person wrote it. */
  | 'HUMAN'
  /** A machine answered. */
  | 'AUTO_REPLY'
  /** A mail of ours came back. */
  | 'BOUNCE'
  /** Unwanted. */
  | 'SPAM'
  /** The same again. */
  | 'DUPLICATE'
  /** A test contact. */
  | 'PROBE'
  /** A thank-you. */
  | 'NO_ANSWER_NEEDED';

/** A server that mails are read from or sent through. */
export type MailServer = {
  __typename?: 'MailServer';
  host: Scalars['String']['output'];
  port: Scalars['Int']['output'];
  security: Security;
  username: Scalars['String']['output'];
  credential: Credential;
  /** A secret is stored; it is never read back. */
  hasSecret: Scalars['Boolean']['output'];
  /** An authority to believe for this server alone, in PEM. */
  pinned: Maybe<Scalars['String']['output']>;
};

/** A server that mails are read from or sent through. */
export type MailServerInput = {
  host: Scalars['String']['input'];
  port: Scalars['Int']['input'];
  security: Security;
  username: Scalars['String']['input'];
  credential?: InputMaybe<Credential>;
  /** Write only; absent keeps the stored one. */
  secret?: InputMaybe<Scalars['String']['input']>;
  /** An authority to believe for this server alone, in PEM. */
  pinned?: InputMaybe<Scalars['String']['input']>;
};

export type Mailbox = {
  __typename?: 'Mailbox';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  queue: Queue;
  kind: MailboxKind;
  /** The address customers write to and replies come from. */
  address: Scalars['String']['output'];
  /** The name beside the address. */
  fromName: Scalars['String']['output'];
  /** Where mails are read; for those who connect mailboxes. */
  incoming: Maybe<MailServer>;
  /** Where mails are sent; for those who connect mailboxes. */
  outgoing: Maybe<MailServer>;
  /** Our address that the shop forwards to. */
  forwardTo: Maybe<Scalars['String']['output']>;
  state: MailboxState;
  stateSince: Scalars['DateTime']['output'];
  /** What the server said when it did not work; for those who connect mailboxes. */
  trouble: Maybe<Scalars['String']['output']>;
  /** What somebody should do about it. */
  advice: Maybe<MailboxAdvice>;
  /** When we last heard from the server, or a mail last came. */
  lastSeenAt: Maybe<Scalars['DateTime']['output']>;
  lastSentAt: Maybe<Scalars['DateTime']['output']>;
  tokenExpiresAt: Maybe<Scalars['DateTime']['output']>;
  ledger: MailboxLedger;
  lastTest: Maybe<MailboxTest>;
};

/** What somebody should do about a mailbox. */
export type MailboxAdvice =
  /** The password or token has to be given anew. */
  | 'SIGN_IN_AGAIN'
  /** Name, port or protection of the server may be wrong; we go on trying. */
  | 'CHECK_SERVER'
  /** Mails on the server are not here. */
  | 'FIND_MISSING_MAILS'
  /** The token ends soon. */
  | 'RENEW_TOKEN'
  /** Somebody paused it. */
  | 'RESUME';

/** The mailbox as it is now. */
export type MailboxChanged = {
  __typename?: 'MailboxChanged';
  mailbox: Mailbox;
};

/** A mailbox or forwarding address. Kind and client of one that is there stay as they are. */
export type MailboxInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  queue: Scalars['ID']['input'];
  kind: MailboxKind;
  address: Scalars['String']['input'];
  fromName: Scalars['String']['input'];
  /** Our address that the shop forwards to; made when absent. */
  forwardTo?: InputMaybe<Scalars['String']['input']>;
  incoming?: InputMaybe<MailServerInput>;
  outgoing?: InputMaybe<MailServerInput>;
};

/** How contacts come in. */
export type MailboxKind =
  /** We read a mailbox on another server. */
  | 'IMAP'
  /** The shop forwards to an address of ours. */
  | 'FORWARDING'
  /** A form on the shop's page. */
  | 'FORM';

/** What became of every mail that we were shown: seen = stored + quarantined + gap. A gap is an alarm. */
export type MailboxLedger = {
  __typename?: 'MailboxLedger';
  seen: Scalars['Int']['output'];
  stored: Scalars['Int']['output'];
  quarantined: Scalars['Int']['output'];
  gap: Scalars['Int']['output'];
  /** Mails on the server at the last count. */
  onServer: Maybe<Scalars['Int']['output']>;
  checkedAt: Maybe<Scalars['DateTime']['output']>;
};

/** The changed mailbox, or why it was not changed. */
export type MailboxPayload = MailboxChanged | InvalidInput | Conflict;

/** How a mailbox is doing. */
export type MailboxState =
  /** Nothing was tried yet. */
  | 'NEW'
  /** Mails come in. */
  | 'WATCHING'
  /** The connection failed; the next attempt is on its way. */
  | 'RETRYING'
  /** Somebody paused it. */
  | 'PAUSED'
  /** The server refuses the password or the token: somebody has to act. */
  | 'FAILED';

/** A test of sending and receiving. */
export type MailboxTest = {
  __typename?: 'MailboxTest';
  id: Scalars['ID']['output'];
  state: TestState;
  /** When it was last heard of. */
  at: Scalars['DateTime']['output'];
  steps: Array<MailboxTestStep>;
};

/** A test is under way; `changes` says when the mailbox is to be read again. */
export type MailboxTestStarted = {
  __typename?: 'MailboxTestStarted';
  test: Maybe<MailboxTest>;
  mailbox: Mailbox;
};

/** A part of a test. */
export type MailboxTestStep = {
  __typename?: 'MailboxTestStep';
  code: TestCode;
  state: TestState;
  /** What the server said. */
  detail: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
};

/** A past question with nobody in it; a person reads it before it is used. */
export type MaskedQuestion = {
  __typename?: 'MaskedQuestion';
  subject: Scalars['String']['output'];
  words: Scalars['String']['output'];
  language: Maybe<Scalars['String']['output']>;
};

/** Which case goes on in which. */
export type MergeInput = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
};

export type Miss = {
  __typename?: 'Miss';
  id: Scalars['ID']['output'];
  /** The case, for those who may open it. */
  case: Maybe<Case>;
  /** The client's letters and a number: LS-48213. */
  number: Scalars['String']['output'];
  /** The customer's name; first name and initial for people of the shop. */
  customer: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  /** When the message came that the clock counts from. */
  arrivedAt: Scalars['DateTime']['output'];
  dueAt: Scalars['DateTime']['output'];
  stoppedAt: Maybe<Scalars['DateTime']['output']>;
  /** Business time. */
  lateSeconds: Scalars['Int']['output'];
  /** Its clock, with every step that made the deadline what it is. */
  clock: Clock;
};

/** A page. */
export type MissConnection = {
  __typename?: 'MissConnection';
  edges: Array<MissEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type MissEdge = {
  __typename?: 'MissEdge';
  cursor: Scalars['String']['output'];
  node: Miss;
};

/** A credit, a bonus, or something to be told. */
export type MoneyAdjustment = {
  __typename?: 'MoneyAdjustment';
  rule: Scalars['String']['output'];
  kind: AdjustmentKind;
  promise: Maybe<Scalars['String']['output']>;
  clause: Maybe<Scalars['String']['output']>;
  amount: Scalars['String']['output'];
  why: MoneyWhy;
};

export type MoneyLine = {
  __typename?: 'MoneyLine';
  /** Its place, from 0, by which it is disputed. */
  place: Scalars['Int']['output'];
  /** The item, minimum or remedy, as the contract calls it. */
  item: Scalars['String']['output'];
  /** What the contract calls it. */
  name: Maybe<Scalars['String']['output']>;
  kind: MoneyLineKind;
  part: Maybe<Scalars['String']['output']>;
  /** What the contract calls the part: a surcharge, a promise. */
  partName: Maybe<Scalars['String']['output']>;
  /** What the price is for, as price lists name it. */
  unit: Maybe<Scalars['String']['output']>;
  /** In parts of the unit. */
  quantity: Scalars['Int']['output'];
  /** How many parts make a unit. */
  per: Scalars['Int']['output'];
  unitPrice: Maybe<Scalars['String']['output']>;
  /** The share of the price that is paid, in ten-thousandths. */
  timesBp: Scalars['Int']['output'];
  amount: Scalars['String']['output'];
  vat: Scalars['String']['output'];
  why: MoneyWhy;
  /** How many contacts, or pieces of usage, are behind it. */
  count: Scalars['Int']['output'];
  /** What is behind it. */
  references: ReferenceConnection;
};


export type MoneyLineReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a line is. */
export type MoneyLineKind =
  | 'FEE'
  | 'USAGE'
  | 'REDUCTION'
  | 'SURCHARGE'
  | 'MINIMUM'
  | 'CREDIT'
  | 'BONUS'
  | 'EARN_BACK';

export type MoneyResult = {
  __typename?: 'MoneyResult';
  /** The promise's code. */
  promise: Scalars['String']['output'];
  /** What people call it in a language. */
  name: Scalars['String']['output'];
  clause: Maybe<Scalars['String']['output']>;
  unit: MoneyUnit;
  /** Whether more is better. */
  higherIsBetter: Scalars['Boolean']['output'];
  /** In the parts of the unit. */
  target: Scalars['Int']['output'];
  /** The upper number of what was reached. */
  numerator: Maybe<Scalars['Int']['output']>;
  /** The lower number of what was reached. */
  denominator: Maybe<Scalars['Int']['output']>;
  /** Nothing when it is not judged. */
  kept: Maybe<Scalars['Boolean']['output']>;
  /** Of a promise by day or week: its worst one, which money does not look at. */
  worst: Maybe<WorstWindow>;
  /** Why it is only reported. */
  notJudged: Maybe<Scalars['String']['output']>;
  /** How many contacts are left out because more came than was agreed. */
  relieved: Scalars['Int']['output'];
  /** The code of the shop's duty that forgives it. */
  duty: Maybe<Scalars['String']['output']>;
  /** How many contacts missed it. */
  missed: Scalars['Int']['output'];
  /** The contacts that missed it. */
  references: ReferenceConnection;
};


export type MoneyResultNameArgs = {
  language: Scalars['String']['input'];
};


export type MoneyResultReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type MoneyRisk = {
  __typename?: 'MoneyRisk';
  promise: Scalars['String']['output'];
  /** What people call it in a language. */
  name: Scalars['String']['output'];
  unit: MoneyUnit;
  target: Scalars['Int']['output'];
  /** How it stands now. */
  reached: Reached;
  /** What credits and bonuses of the month come to now. */
  now: Scalars['String']['output'];
  /** What one more miss costs against one more hit. */
  amount: Maybe<Scalars['String']['output']>;
};


export type MoneyRiskNameArgs = {
  language: Scalars['String']['input'];
};

export type MoneyStatement = {
  __typename?: 'MoneyStatement';
  /** As known at. */
  asOf: Scalars['DateTime']['output'];
  /** Whether it is what was frozen; else it is a forecast that may still change. */
  frozen: Scalars['Boolean']['output'];
  contractVersion: Scalars['Int']['output'];
  results: Array<MoneyResult>;
  adjustments: Array<MoneyAdjustment>;
  lines: Array<MoneyLine>;
  /** What the shop owed in turn. */
  duties: Array<ShopDuty>;
  /** One duty of the shop, by its code. */
  duty: Maybe<ShopDuty>;
  /** By how much credits would be higher had the shop's duties forgiven nothing; nothing where it owes nothing. */
  forgiven: Maybe<Scalars['String']['output']>;
  /** One line, by its place. */
  line: Maybe<MoneyLine>;
  /** One result, by its promise. */
  result: Maybe<MoneyResult>;
  net: Scalars['String']['output'];
  vat: Array<MoneyVat>;
  gross: Scalars['String']['output'];
  /** Cases that began in the month and are not resolved. */
  openCases: Scalars['Int']['output'];
  /** The cases that began in the month and are not resolved. */
  openReferences: ReferenceConnection;
  /** Promises due in the month that are neither kept nor broken yet. */
  running: Scalars['Int']['output'];
  /** Resolutions that may still be taken back. */
  provisional: Scalars['Int']['output'];
  /** Usage of a kind that has prices, but none that fits. */
  unpriced: Scalars['Int']['output'];
};


export type MoneyStatementDutyArgs = {
  code: Scalars['String']['input'];
};


export type MoneyStatementLineArgs = {
  place: Scalars['Int']['input'];
};


export type MoneyStatementResultArgs = {
  promise: Scalars['String']['input'];
};


export type MoneyStatementOpenReferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** In what a result is given. */
export type MoneyUnit =
  /** Ten-thousandths. */
  | 'SHARE'
  /** Seconds. */
  | 'TIME'
  /** Things. */
  | 'COUNT'
  /** Thousandths. */
  | 'NUMBER';

/** Tax at one rate. */
export type MoneyVat = {
  __typename?: 'MoneyVat';
  rate: Scalars['String']['output'];
  rateBp: Scalars['Int']['output'];
  net: Scalars['String']['output'];
  tax: Scalars['String']['output'];
};

/** Why an amount is what it is: a code that screens translate, and its values. */
export type MoneyWhy = {
  __typename?: 'MoneyWhy';
  code: Scalars['String']['output'];
  values: Array<EventValue>;
};

/** What later facts change. */
export type MonthCorrection = {
  __typename?: 'MonthCorrection';
  results: Array<ChangedResult>;
  duties: Array<ChangedDuty>;
  lines: Array<MoneyLine>;
  net: Maybe<Scalars['String']['output']>;
  gross: Maybe<Scalars['String']['output']>;
};

/** A month of a client, by any day of it. */
export type MonthInput = {
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
};

/** Into which project a case moves, and into which of its queues; none means the usual one. */
export type MoveCaseInput = {
  case: Scalars['ID']['input'];
  project: Scalars['ID']['input'];
  queue?: InputMaybe<Scalars['ID']['input']>;
};

/** Everything that can be changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Sets language, density and theme. */
  updatePreferences: ViewerPayload;
  /** Begins to set up a second factor. */
  enrolTotp: EnrolTotpPayload;
  /** Ends one session. */
  revokeSession: DonePayload;
  /** Ends every session but this one. */
  revokeOtherSessions: DonePayload;
  /** Takes a client on. Who takes one on leads it. */
  createClient: ClientPayload;
  /** Changes a client. */
  updateClient: ClientPayload;
  /** Archives a client: it stays readable and is no longer served. */
  archiveClient: ClientPayload;
  /** Makes a project with its first queue, or changes one. */
  saveProject: ProjectPayload;
  /** Ends a project: what is in it stays readable. */
  archiveProject: ProjectPayload;
  /** Makes a queue, or changes one. */
  saveQueue: QueuePayload;
  /** Closes a queue; the last one of a project stays open. */
  archiveQueue: QueuePayload;
  /** Gives a client a logo of its own: it is drawn anew, and nothing else of the file is kept. */
  setClientLogo: ClientBrandPayload;
  /** Says under whose name the reports of a client are mailed. */
  setReportSender: ClientBrandPayload;
  /** Leaves a step of the checklist out, or takes it up again. */
  skipStep: ClientPayload;
  /** Begins to serve a client. What is left to do is named, step by step. */
  goLive: ClientPayload;
  /** Connects a mailbox, or changes one. */
  saveMailbox: MailboxPayload;
  /** Makes a form, or changes one. */
  saveContactForm: ContactFormPayload;
  /** Stops watching a mailbox, or goes on. */
  pauseMailbox: MailboxPayload;
  /** Gives a mailbox or form up: its address is free again, what came in stays. */
  archiveMailbox: MailboxPayload;
  /** Really sends and receives a mail; the answer comes step by step. */
  testMailbox: TestMailboxPayload;
  /** Has a mail read again. */
  reprocessQuarantined: DonePayload;
  /** Says of a mail that it is nothing; it stays in the mailbox's sum. */
  discardQuarantined: DonePayload;
  /** Makes a calendar, or changes one. What was declared before stays on record where a contract goes by it. */
  saveCalendar: CalendarPayload;
  /** Closes the days of an iCalendar file. */
  importSpecialDays: ImportSpecialDaysPayload;
  /** Drafts a version, or changes a draft; signatures that it had are taken back. */
  saveContract: ContractPayload;
  /** Signs for the side that employs the signer; with the second signature the version counts. */
  signContract: ContractPayload;
  /** Throws a draft away. */
  discardContract: DonePayload;
  /** Makes a macro, or changes one. */
  saveMacro: MacroPayload;
  /** Takes a macro out of use. */
  deleteMacro: DonePayload;
  /** Makes an outcome, changes one, takes one out of the list or puts it back. */
  saveDisposition: DispositionPayload;
  /** Invites somebody by mail. */
  invitePerson: PersonPayload;
  /** Has an invitation sent once more. */
  resendInvitation: DonePayload;
  /** Changes what is known about somebody and what he may do. A new address ends his sessions. */
  updatePerson: PersonPayload;
  /** Takes somebody's sign-in away. His sessions end at once. */
  deactivatePerson: PersonPayload;
  /** Gives somebody's sign-in back. */
  reactivatePerson: PersonPayload;
  /** Takes away the second factor of somebody who has lost it, and ends his sessions. */
  forgetTotp: PersonPayload;
  /** Lets somebody work for a project. */
  assignPerson: PersonPayload;
  /** Ends an assignment now; one that has not begun never does. */
  endAssignment: PersonPayload;
  /** The log as a CSV file, newest first, wherever I may read it. Taking it stands in the log. */
  exportAudit: ExportAuditPayload;
  /** The log of sessions as a CSV file, newest first. Taking it stands in the log. */
  exportSessions: ExportSessionsPayload;
  /** Gives a case to somebody, or to nobody. */
  assignCase: CasePayload;
  /** Takes a case that nobody has. */
  takeCase: CasePayload;
  /** Gives back a case that I have. */
  releaseCase: CasePayload;
  /** Replaces a case's labels. */
  setTags: CasePayload;
  /** Changes how urgent a case is. */
  setPriority: CasePayload;
  /** Puts a case to sleep, or wakes it. No clock pauses. */
  snoozeCase: CasePayload;
  /** Lets a case wait for somebody else. */
  setPending: CasePayload;
  /** Goes on with a case that waited. */
  resumeCase: CasePayload;
  /** Settles a case. */
  resolveCase: CasePayload;
  /** Notes with which outcome a case will be settled. */
  setDisposition: CasePayload;
  /** Opens a settled case again. */
  reopenCase: CasePayload;
  /** Lets a case go on in another of the same client; the answer is the surviving one. */
  mergeCases: CasePayload;
  /** Takes a merge back. */
  unmergeCase: CasePayload;
  /** Lets a customer's message begin a case of its own; the answer is the new one. */
  splitCase: CasePayload;
  /** Marks a case as unwanted. */
  markSpam: CasePayload;
  /** Takes the mark back; clocks run from the original arrival. */
  unmarkSpam: CasePayload;
  /** Moves a case to another project of the same client. */
  moveCase: CasePayload;
  /** Writes words for colleagues only. They stop no clock. */
  addNote: CasePayload;
  /** Keeps what somebody has written so far. */
  saveDraft: DonePayload;
  /** Says that somebody reads or writes a case, or has left it. */
  attend: DonePayload;
  /** Answers a customer by mail. For ten seconds it can be taken back. */
  sendReply: SendReplyPayload;
  /** Sends an answer again that was refused or came back. */
  retrySend: CasePayload;
  /** Takes an answer back before its ten seconds have passed. */
  undoSend: UndoSendPayload;
  /** Takes the next case: the one whose promise is nearest, over all my clients. */
  serveNext: ServeNextPayload;
  /** Takes what rings at me. */
  takeOffer: TakeOfferPayload;
  /** Turns an offer down, with a reason that is counted. */
  skipOffer: SkipOfferPayload;
  /** Writes in a chat that I serve. */
  sayInChat: ChatPayload;
  /** Says that I type, or have stopped. */
  typeInChat: Scalars['Boolean']['output'];
  /** Says up to which line I have read. */
  readChat: Scalars['Boolean']['output'];
  /** Ends the conversation; work after it begins. */
  endChat: ChatPayload;
  /** Work after it is done. */
  finishChat: ChatPayload;
  /** Passes a chat on: its visitor waits again, with the age that he has. */
  transferChat: ChatPayload;
  /** Says what I am there for. */
  setPresence: PresencePayload;
  /** Sets the state of somebody who works for a client that I lead. */
  forcePresence: PresencePayload;
  /** Lends somebody of my floor to a project for a time. It ends by itself. */
  lendPerson: LendPayload;
  /** Freezes a month that is over. */
  closeMonth: SettlementPayload;
  /** Issues what is owed for a closed month: the invoice, or a note for what was corrected since. Once. */
  issueInvoice: SettlementPayload;
  /** Freezes what later facts change in a closed month, beside it. */
  correctMonth: SettlementPayload;
  /** Objects to a line or a figure of a document. */
  disputeLine: SettlementPayload;
  /** Answers what a shop objects to. */
  answerDispute: SettlementPayload;
  /** Says who stands on documents. What was issued stays as it is. */
  saveParty: PartyPayload;
  /** Proposes to the other side to leave contacts out of the figures. */
  proposeExclusion: ExclusionPayload;
  /** Approves or refuses what the other side proposed. */
  answerExclusion: ExclusionPayload;
  /** Takes back what one's own side proposed; what was approved counts again. */
  withdrawExclusion: ExclusionPayload;
  /** Says what work costs at a client. */
  saveEconomics: EconomicsPayload;
  /** Enters a contact point, or changes what was entered about it. */
  saveContactPoint: DonePayload;
  /** Takes a contact point out of the register; its schedules end. */
  retireContactPoint: DonePayload;
  /** Enters a mailbox outside of the house that test contacts are written from. */
  addProbeSender: DonePayload;
  /** Gives a sender up; schedules that use it end. */
  retireProbeSender: DonePayload;
  /** Adds a question. */
  addProbeQuestion: DonePayload;
  /** Takes a question out of use. */
  retireProbeQuestion: DonePayload;
  /** Begins a schedule. */
  beginProbePlan: DonePayload;
  /** Ends a schedule. */
  stopProbePlan: DonePayload;
  /** Enters what somebody found by hand: a call, a message in a social network. */
  recordProbe: DonePayload;
  /** Judges a reply to a test contact. */
  markProbe: DonePayload;
  /** Says something about a number. */
  commentFigure: DonePayload;
  /** Goes on about a number, for the shop or for the house. */
  replyToComment: DonePayload;
  /** Enters what a shop expects. What comes after the contract's deadline is kept and does not count. */
  planVolume: PlanPayload;
  /** Tells of orders. What is known already changes nothing, and of what is wrong anywhere nothing is taken. */
  takeOrders: TakeOrdersPayload;
  /** Keeps a view of a report, with its filters. */
  saveView: SaveViewPayload;
  /** Forgets a view of mine. */
  removeView: DonePayload;
  /** Has a report sent by itself. Addresses of people who do not work for the client wait for its administrator. */
  scheduleReport: ReportSchedulePayload;
  /** Makes another schedule of one. Addresses that were approved stay so; others wait for the client's administrator. */
  changeReportSchedule: ReportSchedulePayload;
  /** Pauses a schedule, lets it go on, or ends it. */
  steerReportSchedule: ReportSchedulePayload;
  /** Says yes to the addresses of a schedule; for the client's own administrator. */
  approveReportSchedule: ReportSchedulePayload;
  /** Makes a link that shows one report without signing in. */
  shareReport: ShareReportPayload;
  /** Takes a link back: from now on it leads nowhere. */
  revokeReportLink: RevokeReportLinkPayload;
  /** Lets the demo's customers write, or be quiet. */
  setDemoTraffic: DonePayload;
};


/** Everything that can be changed. */
export type MutationUpdatePreferencesArgs = {
  input: PreferencesInput;
};


/** Everything that can be changed. */
export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


/** Everything that can be changed. */
export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


/** Everything that can be changed. */
export type MutationUpdateClientArgs = {
  input: UpdateClientInput;
};


/** Everything that can be changed. */
export type MutationArchiveClientArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationSaveProjectArgs = {
  input: ProjectInput;
};


/** Everything that can be changed. */
export type MutationArchiveProjectArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationSaveQueueArgs = {
  input: QueueInput;
};


/** Everything that can be changed. */
export type MutationArchiveQueueArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationSetClientLogoArgs = {
  input: SetClientLogoInput;
};


/** Everything that can be changed. */
export type MutationSetReportSenderArgs = {
  input: SetReportSenderInput;
};


/** Everything that can be changed. */
export type MutationSkipStepArgs = {
  input: SkipStepInput;
};


/** Everything that can be changed. */
export type MutationGoLiveArgs = {
  input: GoLiveInput;
};


/** Everything that can be changed. */
export type MutationSaveMailboxArgs = {
  input: MailboxInput;
};


/** Everything that can be changed. */
export type MutationSaveContactFormArgs = {
  input: ContactFormInput;
};


/** Everything that can be changed. */
export type MutationPauseMailboxArgs = {
  input: PauseMailboxInput;
};


/** Everything that can be changed. */
export type MutationArchiveMailboxArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationTestMailboxArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationReprocessQuarantinedArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationDiscardQuarantinedArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationSaveCalendarArgs = {
  input: CalendarInput;
};


/** Everything that can be changed. */
export type MutationImportSpecialDaysArgs = {
  input: ImportSpecialDaysInput;
};


/** Everything that can be changed. */
export type MutationSaveContractArgs = {
  input: ContractInput;
};


/** Everything that can be changed. */
export type MutationSignContractArgs = {
  input: SignContractInput;
};


/** Everything that can be changed. */
export type MutationDiscardContractArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationSaveMacroArgs = {
  input: MacroInput;
};


/** Everything that can be changed. */
export type MutationDeleteMacroArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationSaveDispositionArgs = {
  input: DispositionInput;
};


/** Everything that can be changed. */
export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


/** Everything that can be changed. */
export type MutationResendInvitationArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


/** Everything that can be changed. */
export type MutationDeactivatePersonArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationReactivatePersonArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationForgetTotpArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationAssignPersonArgs = {
  input: AssignPersonInput;
};


/** Everything that can be changed. */
export type MutationEndAssignmentArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationExportAuditArgs = {
  input: AuditFilter;
};


/** Everything that can be changed. */
export type MutationExportSessionsArgs = {
  input: SessionFilter;
};


/** Everything that can be changed. */
export type MutationAssignCaseArgs = {
  input: AssignCaseInput;
};


/** Everything that can be changed. */
export type MutationTakeCaseArgs = {
  input: CaseInput;
};


/** Everything that can be changed. */
export type MutationReleaseCaseArgs = {
  input: CaseInput;
};


/** Everything that can be changed. */
export type MutationSetTagsArgs = {
  input: SetTagsInput;
};


/** Everything that can be changed. */
export type MutationSetPriorityArgs = {
  input: SetPriorityInput;
};


/** Everything that can be changed. */
export type MutationSnoozeCaseArgs = {
  input: SnoozeInput;
};


/** Everything that can be changed. */
export type MutationSetPendingArgs = {
  input: SetPendingInput;
};


/** Everything that can be changed. */
export type MutationResumeCaseArgs = {
  input: CaseInput;
};


/** Everything that can be changed. */
export type MutationResolveCaseArgs = {
  input: ResolveInput;
};


/** Everything that can be changed. */
export type MutationSetDispositionArgs = {
  input: SetDispositionInput;
};


/** Everything that can be changed. */
export type MutationReopenCaseArgs = {
  input: CaseInput;
};


/** Everything that can be changed. */
export type MutationMergeCasesArgs = {
  input: MergeInput;
};


/** Everything that can be changed. */
export type MutationUnmergeCaseArgs = {
  input: CaseInput;
};


/** Everything that can be changed. */
export type MutationSplitCaseArgs = {
  input: SplitInput;
};


/** Everything that can be changed. */
export type MutationMarkSpamArgs = {
  input: CaseInput;
};


/** Everything that can be changed. */
export type MutationUnmarkSpamArgs = {
  input: CaseInput;
};


/** Everything that can be changed. */
export type MutationMoveCaseArgs = {
  input: MoveCaseInput;
};


/** Everything that can be changed. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/** Everything that can be changed. */
export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


/** Everything that can be changed. */
export type MutationAttendArgs = {
  input: AttendInput;
};


/** Everything that can be changed. */
export type MutationSendReplyArgs = {
  input: SendReplyInput;
};


/** Everything that can be changed. */
export type MutationRetrySendArgs = {
  input: RetrySendInput;
};


/** Everything that can be changed. */
export type MutationUndoSendArgs = {
  input: UndoSendInput;
};


/** Everything that can be changed. */
export type MutationTakeOfferArgs = {
  offer: Scalars['ID']['input'];
};


/** Everything that can be changed. */
export type MutationSkipOfferArgs = {
  input: SkipOfferInput;
};


/** Everything that can be changed. */
export type MutationSayInChatArgs = {
  input: SayInChatInput;
};


/** Everything that can be changed. */
export type MutationTypeInChatArgs = {
  chat: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};


/** Everything that can be changed. */
export type MutationReadChatArgs = {
  chat: Scalars['ID']['input'];
  seq: Scalars['Int']['input'];
};


/** Everything that can be changed. */
export type MutationEndChatArgs = {
  chat: Scalars['ID']['input'];
};


/** Everything that can be changed. */
export type MutationFinishChatArgs = {
  input: FinishChatInput;
};


/** Everything that can be changed. */
export type MutationTransferChatArgs = {
  input: TransferChatInput;
};


/** Everything that can be changed. */
export type MutationSetPresenceArgs = {
  input: SetPresenceInput;
};


/** Everything that can be changed. */
export type MutationForcePresenceArgs = {
  input: ForcePresenceInput;
};


/** Everything that can be changed. */
export type MutationLendPersonArgs = {
  input: LendInput;
};


/** Everything that can be changed. */
export type MutationCloseMonthArgs = {
  input: MonthInput;
};


/** Everything that can be changed. */
export type MutationIssueInvoiceArgs = {
  input: MonthInput;
};


/** Everything that can be changed. */
export type MutationCorrectMonthArgs = {
  input: MonthInput;
};


/** Everything that can be changed. */
export type MutationDisputeLineArgs = {
  input: DisputeInput;
};


/** Everything that can be changed. */
export type MutationAnswerDisputeArgs = {
  input: AnswerInput;
};


/** Everything that can be changed. */
export type MutationSavePartyArgs = {
  input: PartyInput;
};


/** Everything that can be changed. */
export type MutationProposeExclusionArgs = {
  input: ExclusionInput;
};


/** Everything that can be changed. */
export type MutationAnswerExclusionArgs = {
  input: ExclusionAnswerInput;
};


/** Everything that can be changed. */
export type MutationWithdrawExclusionArgs = {
  input: WithdrawInput;
};


/** Everything that can be changed. */
export type MutationSaveEconomicsArgs = {
  input: EconomicsInput;
};


/** Everything that can be changed. */
export type MutationSaveContactPointArgs = {
  input: ContactPointInput;
};


/** Everything that can be changed. */
export type MutationRetireContactPointArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. */
export type MutationAddProbeSenderArgs = {
  input: ProbeSenderInput;
};


/** Everything that can be changed. */
export type MutationRetireProbeSenderArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. */
export type MutationAddProbeQuestionArgs = {
  input: ProbeQuestionInput;
};


/** Everything that can be changed. */
export type MutationRetireProbeQuestionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. */
export type MutationBeginProbePlanArgs = {
  input: ProbePlanInput;
};


/** Everything that can be changed. */
export type MutationStopProbePlanArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be changed. */
export type MutationRecordProbeArgs = {
  input: ProbeResultInput;
};


/** Everything that can be changed. */
export type MutationMarkProbeArgs = {
  input: ProbeMarkInput;
};


/** Everything that can be changed. */
export type MutationCommentFigureArgs = {
  input: CommentInput;
};


/** Everything that can be changed. */
export type MutationReplyToCommentArgs = {
  input: CommentReplyInput;
};


/** Everything that can be changed. */
export type MutationPlanVolumeArgs = {
  input: PlanInput;
};


/** Everything that can be changed. */
export type MutationTakeOrdersArgs = {
  input: TakeOrdersInput;
};


/** Everything that can be changed. */
export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


/** Everything that can be changed. */
export type MutationRemoveViewArgs = {
  input: IdInput;
};


/** Everything that can be changed. */
export type MutationScheduleReportArgs = {
  input: ScheduleReportInput;
};


/** Everything that can be changed. */
export type MutationChangeReportScheduleArgs = {
  input: ChangeReportScheduleInput;
};


/** Everything that can be changed. */
export type MutationSteerReportScheduleArgs = {
  input: SteerReportScheduleInput;
};


/** Everything that can be changed. */
export type MutationApproveReportScheduleArgs = {
  input: ApproveReportScheduleInput;
};


/** Everything that can be changed. */
export type MutationShareReportArgs = {
  input: ShareReportInput;
};


/** Everything that can be changed. */
export type MutationRevokeReportLinkArgs = {
  input: RevokeReportLinkInput;
};


/** Everything that can be changed. */
export type MutationSetDemoTrafficArgs = {
  input: DemoTrafficInput;
};

/** The customer wrote while the answer was being written; nothing was sent. */
export type NewMessages = {
  __typename?: 'NewMessages';
  count: Scalars['Int']['output'];
  /** The newest of them, to be sent along the next time. */
  newest: Scalars['ID']['output'];
};

export type Note = {
  __typename?: 'Note';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  author: Maybe<Person>;
  employer: Maybe<Employer>;
  text: Scalars['String']['output'];
};

/** Nobody waits. */
export type NothingWaiting = {
  __typename?: 'NothingWaiting';
  ok: Scalars['Boolean']['output'];
};

export type Offer = {
  __typename?: 'Offer';
  id: Scalars['ID']['output'];
  /** The written case; null for a chat. */
  case: Maybe<Case>;
  /** The chat; null for written work. */
  chat: Maybe<Chat>;
  until: Scalars['DateTime']['output'];
  /** Whether the desk gave it to me and it rings until then; otherwise it would be the next if I asked. */
  ringing: Scalars['Boolean']['output'];
  /** Why it came to me; null while it does not ring. */
  why: Maybe<Why>;
};

/** The offer was turned down. */
export type OfferSkipped = {
  __typename?: 'OfferSkipped';
  /** What is offered instead. */
  next: Maybe<Offer>;
};

/** What rang is mine now. */
export type OfferTaken = {
  __typename?: 'OfferTaken';
  /** The written case; null for a chat. */
  case: Maybe<Case>;
  /** The chat; null for written work. */
  chat: Maybe<Chat>;
};

export type OrderBook = {
  __typename?: 'OrderBook';
  orders: Scalars['Int']['output'];
  cancelled: Scalars['Int']['output'];
  /** When the first was placed. */
  firstAt: Maybe<Scalars['DateTime']['output']>;
  /** When the last was placed. */
  lastAt: Maybe<Scalars['DateTime']['output']>;
  /** The zone of times that name none. */
  zone: Scalars['String']['output'];
  /** How many orders may be sent at once. */
  most: Scalars['Int']['output'];
  /** How many bytes a table may have. */
  longest: Scalars['Int']['output'];
  /** Whether the asker may tell of orders. */
  mayTake: Scalars['Boolean']['output'];
};

/** An order of a customer. */
export type OrderInput = {
  /** The shop's number. */
  number: Scalars['String']['input'];
  /** The customer's address. */
  email: Scalars['String']['input'];
  placedAt: Scalars['DateTime']['input'];
  /** What it came to: `129.90`. Left out: as it is known. */
  amount?: InputMaybe<Scalars['String']['input']>;
  /** `PLN` */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Null: it stands. */
  cancelledAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What became of the orders. */
export type OrdersTaken = {
  __typename?: 'OrdersTaken';
  /** How many were not known. */
  placed: Scalars['Int']['output'];
  /** How many known ones have another customer, time or amount. */
  changed: Scalars['Int']['output'];
  /** How many are cancelled now, or at another time. */
  cancelled: Scalars['Int']['output'];
  /** How many are cancelled no more. */
  restored: Scalars['Int']['output'];
  /** How many stand as they did. */
  unchanged: Scalars['Int']['output'];
  /** How many customers were not known. */
  customers: Scalars['Int']['output'];
};

/** Whether a list goes on. */
export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  endCursor: Maybe<Scalars['String']['output']>;
};

/** Both sides, as they stand now. */
export type PartiesNode = {
  __typename?: 'PartiesNode';
  seller: PartyNode;
  buyer: PartyNode;
};

/** The side as it is now. */
export type PartyChanged = {
  __typename?: 'PartyChanged';
  party: PartyNode;
};

/** Who a client is on documents; without a client, who the house is. */
export type PartyInput = {
  client?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  taxNumber: Scalars['String']['input'];
  street: Scalars['String']['input'];
  postcode: Scalars['String']['input'];
  city: Scalars['String']['input'];
  country: Scalars['String']['input'];
  email: Scalars['String']['input'];
  account: Scalars['String']['input'];
};

/** A side of a document. */
export type PartyNode = {
  __typename?: 'PartyNode';
  /** The name in the register of firms. */
  name: Scalars['String']['output'];
  taxNumber: Scalars['String']['output'];
  street: Scalars['String']['output'];
  postcode: Scalars['String']['output'];
  city: Scalars['String']['output'];
  /** Two letters of ISO 3166. */
  country: Scalars['String']['output'];
  email: Scalars['String']['output'];
  account: Scalars['String']['output'];
  /** What a document cannot do without, by field. */
  missing: Array<Scalars['String']['output']>;
};

/** The changed side, or why it was not changed. */
export type PartyPayload = PartyChanged | InvalidInput | Conflict;

/** Whether a mailbox is watched. */
export type PauseMailboxInput = {
  id: Scalars['ID']['input'];
  paused: Scalars['Boolean']['input'];
};

/** For whom a case waits. */
export type PauseReason =
  /** The customer. */
  | 'CUSTOMER'
  /** The client shop. */
  | 'CLIENT'
  /** Somebody else. */
  | 'THIRD_PARTY';

/** A month told more often. */
export type PeakInput = {
  /** How often, in ten-thousandths: 15000 is half as much again. */
  timesBp: Scalars['Int']['input'];
  seed: Scalars['Int']['input'];
};

/** Whether a period's figures may still change. */
export type PeriodState =
  /** It runs. */
  | 'OPEN'
  /** It has ended; corrections may still come. */
  | 'PROVISIONAL';

export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  employer: Employer;
  /** The name that customers and clients see. */
  alias: Scalars['String']['output'];
  /** For those who may see people. */
  email: Maybe<Scalars['String']['output']>;
  /** What he is at his employer; for those who may see people. */
  roles: Array<Role>;
  state: PersonState;
  /** The language of his screens; for those who may see people. */
  locale: Maybe<Scalars['String']['output']>;
  /** The languages in which he serves customers; for those who may see people. */
  languages: Array<Scalars['String']['output']>;
  /** When he was last here, to the minute; for those who may see people. */
  lastSeenAt: Maybe<Scalars['DateTime']['output']>;
  /** When he was invited; for those who may see people. */
  invitedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether he has a second factor; for those who may see people. */
  totpEnrolled: Scalars['Boolean']['output'];
  /** Where he works, as far as the reader may see people there. */
  assignments: Array<Assignment>;
};

/** The person as he is now. */
export type PersonChanged = {
  __typename?: 'PersonChanged';
  person: Person;
};

/** A page. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  cursor: Scalars['String']['output'];
  node: Person;
};

/** Which people a list shows. */
export type PersonFilter = {
  /** Names or addresses that hold this. */
  text?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Role>;
  /** Only those who work for a project of this client. */
  client?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<PersonState>;
  /** For whom they work: the house by default for its own people, else their own firm. */
  employer?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody works for a shop for a time. */
export type PersonLent = {
  __typename?: 'PersonLent';
  person: Person;
  /** The assignment; ending it takes him back. */
  assignment: Scalars['ID']['output'];
  until: Scalars['DateTime']['output'];
};

/** The changed person, or why nothing changed. */
export type PersonPayload = PersonChanged | InvalidInput | Conflict;

/** How far somebody's account is. */
export type PersonState =
  /** He has yet to choose a password. */
  | 'INVITED'
  /** He may sign in. */
  | 'ACTIVE'
  /** He may no longer sign in. */
  | 'DEACTIVATED';

/** What is planned: values, or a table of them. */
export type PlanInput = {
  client: Scalars['ID']['input'];
  /** The agreement, as the contract calls it. */
  volume: Scalars['String']['input'];
  values?: InputMaybe<Array<PlannedInput>>;
  /** A stretch and a number a line. */
  csv?: InputMaybe<Scalars['String']['input']>;
};

/** What was entered, or why nothing was. */
export type PlanPayload = VolumePlanned | InvalidInput | Conflict;

/** How many contacts are expected of a stretch. */
export type PlannedInput = {
  /** `2026-12`, `2026-12-01`, or the first instant of an interval. */
  slot: Scalars['String']['input'];
  value: Scalars['Int']['input'];
};

/** By which way a shop can be reached. */
export type PointChannel =
  /** An e-mail address. */
  | 'EMAIL'
  /** A form on the shop's page. */
  | 'FORM'
  /** A telephone number. */
  | 'PHONE'
  /** A profile in a social network. */
  | 'SOCIAL'
  /** A chat window. */
  | 'CHAT'
  /** A seller's inbox in a marketplace. */
  | 'MARKETPLACE';

/** Of the minutes that are promised, those in which somebody was there; from facts of presence of the last thirty days. */
export type PointCoverage = {
  __typename?: 'PointCoverage';
  staffedMinutes: Scalars['Int']['output'];
  promisedMinutes: Scalars['Int']['output'];
  /** Per cent. */
  share: Scalars['Float']['output'];
};

/** What somebody sets for himself. */
export type PreferencesInput = {
  locale?: InputMaybe<Scalars['String']['input']>;
  density?: InputMaybe<Density>;
  theme?: InputMaybe<Theme>;
  keyMap?: InputMaybe<KeyMap>;
  singleKeys?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Presence = {
  __typename?: 'Presence';
  id: Scalars['ID']['output'];
  person: Person;
  state: PresenceState;
  /** A code of the list of breaks; or `not_answering`, `away`: set by the system. */
  reason: Maybe<Scalars['String']['output']>;
  since: Scalars['DateTime']['output'];
  /** Until when the break lasts, where its list says how long it may be. */
  until: Maybe<Scalars['DateTime']['output']>;
  /** Points: a call takes 12, a chat 4, written work 3. */
  capacity: Scalars['Int']['output'];
  /** Points of calls and chats in hand. */
  live: Scalars['Int']['output'];
  /** Points of written work in hand. */
  written: Scalars['Int']['output'];
  /** Who set the state, where it was not the person himself. */
  setBy: Maybe<Person>;
  /** Whose time it is; null: the pool's. */
  client: Maybe<ClientBadge>;
};

/** The state is set. */
export type PresenceChanged = {
  __typename?: 'PresenceChanged';
  presence: Presence;
};

/** The state is set, or why not. */
export type PresencePayload = PresenceChanged | InvalidInput | Conflict;

/** What somebody is there for. */
export type PresenceState =
  /** Contacts may be given to him. */
  | 'AVAILABLE'
  /** He ends what he has, and gets nothing new. */
  | 'FINISHING'
  /** A break. */
  | 'PAUSE'
  /** Learning, or a talk. */
  | 'TRAINING'
  /** Not there. */
  | 'OFFLINE';

/** How urgent a case is. */
export type Priority =
  /** May wait. */
  | 'LOW'
  /** As agreed. */
  | 'NORMAL'
  /** Before others. */
  | 'HIGH'
  /** Now. */
  | 'URGENT';

/** Other minutes for cases of some priority. */
export type PriorityMinutes = {
  __typename?: 'PriorityMinutes';
  priority: Priority;
  minutes: Scalars['Int']['output'];
};

export type Probe = {
  __typename?: 'Probe';
  id: Scalars['ID']['output'];
  /** Whose contact point it went to; empty is the client's own. */
  shop: Scalars['String']['output'];
  channel: PointChannel;
  address: Scalars['String']['output'];
  /** What was asked about. */
  topic: Scalars['String']['output'];
  state: ProbeState;
  /** When it was sent, or was to be. */
  askedAt: Scalars['DateTime']['output'];
  /** Until when an answer is promised. */
  deadlineAt: Maybe<Scalars['DateTime']['output']>;
  firstMachineAt: Maybe<Scalars['DateTime']['output']>;
  firstHumanAt: Maybe<Scalars['DateTime']['output']>;
  firstUsefulAt: Maybe<Scalars['DateTime']['output']>;
  kind: Maybe<ProbeKind>;
  outcome: Maybe<ProbeOutcome>;
  detail: Scalars['String']['output'];
  /** The round of an audit that it belongs to; empty is none. */
  round: Scalars['String']['output'];
  /** Who entered it by hand. */
  recordedBy: Maybe<Person>;
  /** From which address it was written; for leads only. */
  persona: Maybe<Scalars['String']['output']>;
  /** What came back, oldest first; for leads only. */
  replies: Array<ProbeReply>;
};

export type ProbeBook = {
  __typename?: 'ProbeBook';
  senders: Array<ProbeSender>;
  questions: Array<ProbeQuestion>;
  plans: Array<ProbePlan>;
  /** Whether the reader may say where test contacts come from and which other shops they go to. */
  mayAllow: Scalars['Boolean']['output'];
};

/** A page. */
export type ProbeConnection = {
  __typename?: 'ProbeConnection';
  edges: Array<ProbeEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type ProbeEdge = {
  __typename?: 'ProbeEdge';
  cursor: Scalars['String']['output'];
  node: Probe;
};

/** Who answered. */
export type ProbeKind =
  /** A person, with an answer. */
  | 'HUMAN'
  /** A person, who only asks back. */
  | 'CLARIFY'
  /** A machine, or a template that a rule sent. */
  | 'ACK'
  /** Nobody. */
  | 'NONE';

/** What the lead says of a reply. */
export type ProbeMark =
  /** It solves the question. */
  | 'RESOLVED'
  /** It helps in part. */
  | 'PARTLY'
  /** It only asks back. */
  | 'CLARIFY'
  /** A machine or a template wrote it, though nothing said so. */
  | 'MACHINE';

/** A judgement of a reply. */
export type ProbeMarkInput = {
  probe: Scalars['ID']['input'];
  reply: Scalars['ID']['input'];
  mark: ProbeMark;
};

/** What the question came to. */
export type ProbeOutcome =
  /** It is solved. */
  | 'RESOLVED'
  /** It is solved, after the promised time. */
  | 'RESOLVED_LATE'
  /** It is solved in part, or a question came back. */
  | 'PARTLY'
  /** A person replied; nobody judged how well. */
  | 'REPLIED'
  /** A machine replied, and nobody else. */
  | 'AUTO_ONLY'
  /** No reply. */
  | 'NO_REPLY'
  /** The contact point could not be reached. */
  | 'UNREACHABLE'
  /** The shop has no such contact point. */
  | 'NOT_OFFERED';

/** When test contacts are sent to a contact point. */
export type ProbePlan = {
  __typename?: 'ProbePlan';
  id: Scalars['ID']['output'];
  point: Scalars['ID']['output'];
  sender: Scalars['ID']['output'];
  /** 1 is Monday. */
  weekdays: Array<Scalars['Int']['output']>;
  fromMinute: Scalars['Int']['output'];
  untilMinute: Scalars['Int']['output'];
  perDay: Scalars['Int']['output'];
  topic: Maybe<Scalars['String']['output']>;
};

/** A schedule. */
export type ProbePlanInput = {
  point: Scalars['ID']['input'];
  sender: Scalars['ID']['input'];
  /** 1 is Monday. */
  weekdays: Array<Scalars['Int']['input']>;
  fromMinute: Scalars['Int']['input'];
  untilMinute: Scalars['Int']['input'];
  perDay: Scalars['Int']['input'];
  topic?: InputMaybe<Scalars['String']['input']>;
};

export type ProbeQuestion = {
  __typename?: 'ProbeQuestion';
  id: Scalars['ID']['output'];
  topic: Scalars['String']['output'];
  language: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  words: Scalars['String']['output'];
  /** The case in which a customer asked it. */
  fromCase: Maybe<Case>;
};

/** A question. */
export type ProbeQuestionInput = {
  client: Scalars['ID']['input'];
  topic: Scalars['String']['input'];
  language: Scalars['String']['input'];
  subject: Scalars['String']['input'];
  words: Scalars['String']['input'];
  /** The case in which a customer asked it. */
  case?: InputMaybe<Scalars['ID']['input']>;
};

/** What came back. */
export type ProbeReply = {
  __typename?: 'ProbeReply';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  /** Whether a machine wrote it. */
  machine: Scalars['Boolean']['output'];
  subject: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

/** What somebody found by hand. */
export type ProbeResultInput = {
  client: Scalars['ID']['input'];
  /** Empty is the client itself. */
  shop?: InputMaybe<Scalars['String']['input']>;
  channel: PointChannel;
  address?: InputMaybe<Scalars['String']['input']>;
  topic: Scalars['String']['input'];
  askedAt: Scalars['DateTime']['input'];
  firstMachineAt?: InputMaybe<Scalars['DateTime']['input']>;
  firstHumanAt?: InputMaybe<Scalars['DateTime']['input']>;
  kind: ProbeKind;
  outcome: ProbeOutcome;
  detail?: InputMaybe<Scalars['String']['input']>;
  round?: InputMaybe<Scalars['String']['input']>;
};

/** A mailbox outside of the house that test contacts are written from. */
export type ProbeSender = {
  __typename?: 'ProbeSender';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** An address, or a whole domain (`@…`). */
  address: Scalars['String']['output'];
  /** The server that test contacts are handed to. */
  outgoing: Scalars['String']['output'];
  /** The server where answers are read; without it they come to our own receiver. */
  incoming: Maybe<Scalars['String']['output']>;
  /** What its server said last, when something is wrong. */
  trouble: Maybe<Scalars['String']['output']>;
};

/** A mailbox outside of the house. */
export type ProbeSenderInput = {
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  address: Scalars['String']['input'];
  outgoing: ProbeServerInput;
  incoming?: InputMaybe<ProbeServerInput>;
};

/** A server outside of the house. */
export type ProbeServerInput = {
  host: Scalars['String']['input'];
  port: Scalars['Int']['input'];
  security: Security;
  username?: InputMaybe<Scalars['String']['input']>;
  /** Write only. */
  secret?: InputMaybe<Scalars['String']['input']>;
  /** An authority to believe for this server alone, in PEM. */
  pinned?: InputMaybe<Scalars['String']['input']>;
};

/** How far a test contact has come. */
export type ProbeState =
  /** Its moment lies ahead. */
  | 'PLANNED'
  /** Its moment has come. */
  | 'QUEUED'
  /** It is being handed over. */
  | 'SENDING'
  /** It was taken; an answer is waited for. */
  | 'SENT'
  /** It was not taken. */
  | 'REFUSED'
  /** It is over. */
  | 'DONE';

export type Project = {
  __typename?: 'Project';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** One of eight fixed hues, 0 to 7. */
  colour: Scalars['Int']['output'];
  /** The language in which customers are answered. */
  language: Scalars['String']['output'];
  /** The name under which customers are answered. */
  replyName: Scalars['String']['output'];
  /** What stands below its mails; empty means the client's. */
  signature: Scalars['String']['output'];
  client: ClientBadge;
  queues: Array<Queue>;
  /** Who works for it, for those who may see people. */
  people: Array<Assignment>;
  /** The hours that a contract drafted for it begins with. */
  calendar: Maybe<Calendar>;
  /** People choose from the list instead of being offered the next case. */
  pull: Scalars['Boolean']['output'];
  /** Cases that are not settled. */
  openCases: Scalars['Int']['output'];
};

export type ProjectAgeing = {
  __typename?: 'ProjectAgeing';
  /** The name of the project. */
  project: Maybe<Scalars['String']['output']>;
  /** How many are of each age, the youngest first. */
  cases: Array<Scalars['Int']['output']>;
  /** When the oldest of them began. */
  oldest: Scalars['DateTime']['output'];
};

/** The project as it is now. */
export type ProjectChanged = {
  __typename?: 'ProjectChanged';
  project: Project;
};

/** A line of a client's work. */
export type ProjectInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  colour?: InputMaybe<Scalars['Int']['input']>;
  /** The language in which customers are answered; the client's by default. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The name under which customers are answered; the client's by default. */
  replyName?: InputMaybe<Scalars['String']['input']>;
  signature?: InputMaybe<Scalars['String']['input']>;
  calendar?: InputMaybe<Scalars['ID']['input']>;
  pull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The changed project, or why it was not changed. */
export type ProjectPayload = ProjectChanged | InvalidInput | Conflict;

/** One promise. */
export type Promise = {
  __typename?: 'Promise';
  kind: PromiseKind;
  /** Per cent: 95.0. */
  share: Scalars['Float']['output'];
  minutes: Scalars['Int']['output'];
  byPriority: Array<PriorityMinutes>;
  /** Minutes of business time, or of all time. */
  businessTime: Scalars['Boolean']['output'];
  window: Window;
  /** After what per cent of the target a warning is given. */
  warnAtPercent: Scalars['Int']['output'];
  /** Where it stands in the paper. */
  clause: Scalars['String']['output'];
  /** The fewest contacts for which a share is judged. */
  minSample: Scalars['Int']['output'];
};

/** What a promise counts, with its own parameters filled in. */
export type PromiseDefinition = {
  __typename?: 'PromiseDefinition';
  /** What remedies call it. */
  code: Scalars['String']['output'];
  /** The KPI of the dictionary. */
  kpi: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The exact definition, as in a contract's annex. */
  text: Scalars['String']['output'];
  unit: KpiUnit;
  better: Maybe<KpiBetter>;
};

/** What is promised. */
export type PromiseKind =
  /** An answer to each turn. */
  | 'FIRST_REPLY'
  /** The end of the matter. */
  | 'RESOLUTION'
  /** The answer to a complaint, within what the law gives. */
  | 'COMPLAINT';

/** A promise of the contract in force and what was done. Shares are per cent. */
export type PromiseResult = {
  __typename?: 'PromiseResult';
  kind: PromiseKind;
  minutes: Scalars['Int']['output'];
  targetShare: Scalars['Float']['output'];
  resultShare: Maybe<Scalars['Float']['output']>;
  good: Scalars['Int']['output'];
  base: Scalars['Int']['output'];
  /** MET kept, `AT_RISK` kept but close, BREACHED not kept, RUNNING too little to judge by. */
  standing: Standing;
  /** The share at the end when every open clock is kept. */
  projectedShare: Maybe<Scalars['Float']['output']>;
  clause: Scalars['String']['output'];
  window: Window;
  belowMinSample: Scalars['Boolean']['output'];
  /** The lower end of the 95 % interval of the share. */
  low: Maybe<Scalars['Float']['output']>;
  /** The upper end of the 95 % interval of the share. */
  high: Maybe<Scalars['Float']['output']>;
};

/** Why a mail was put aside. */
export type QuarantineCause =
  /** Reading it failed. */
  | 'UNREADABLE'
  /** Its stored bytes are damaged, or gone. */
  | 'LOCKED'
  /** The server lists it, and does not deliver it. */
  | 'UNDELIVERABLE'
  /** It is larger than what is taken. */
  | 'TOO_LARGE'
  /** It could not be stored. */
  | 'UNHOLDABLE'
  /** It could be read, and no case could be made of it. */
  | 'REFUSED';

/** A page. */
export type QuarantineConnection = {
  __typename?: 'QuarantineConnection';
  edges: Array<QuarantineEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type QuarantineEdge = {
  __typename?: 'QuarantineEdge';
  cursor: Scalars['String']['output'];
  node: QuarantinedMail;
};

export type QuarantinedMail = {
  __typename?: 'QuarantinedMail';
  id: Scalars['ID']['output'];
  client: ClientBadge;
  /** Where it came in; none when that was given up. */
  mailbox: Maybe<Mailbox>;
  at: Scalars['DateTime']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** Why it was put aside. */
  cause: QuarantineCause;
  /** What else is known of it, for whoever looks into it; in English, or in a server's own words. */
  reason: Scalars['String']['output'];
  /** The envelope's sender. */
  sender: Maybe<Scalars['String']['output']>;
  tries: Scalars['Int']['output'];
};

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** Who is signed in. */
  viewer: Viewer;
  /** Every client that I reach, by name, those that left last. */
  clients: Array<Client>;
  /** One client. */
  client: Maybe<Client>;
  /** The labels that a client's cases carry, most used first. */
  tags: Array<Scalars['String']['output']>;
  /** The mailboxes of one client, or of all that I reach. */
  mailboxes: Array<Mailbox>;
  /** One mailbox. */
  mailbox: Maybe<Mailbox>;
  /** Mails that could not be read, newest first; of one mailbox, or of all whose mailboxes I look after. */
  quarantine: QuarantineConnection;
  /** One calendar. */
  calendar: Maybe<Calendar>;
  /** What each day is, both ends included. */
  calendarDays: Array<CalendarDay>;
  /** When a promise of so many business minutes falls due, told step by step. */
  due: DuePreview;
  /** Countries and regions whose public holidays are known. */
  holidayCountries: Array<Scalars['String']['output']>;
  /** One version; a draft for those who write or sign it. */
  contract: Maybe<ContractVersion>;
  /** Stock promises to begin with. */
  slaTemplates: Array<SlaTemplate>;
  /** Every KPI in a language: `en`, `pl`, `uk` or `ru`. */
  kpiDictionary: Array<KpiDefinition>;
  /** The macros of a client, by what follows the slash. */
  macros: Array<Macro>;
  /** What a macro would say and do in a case of the same client. */
  macroPreview: MacroPreview;
  /** The outcomes of a client in their order, those that can no longer be chosen too. */
  dispositions: Array<Disposition>;
  /** People of one employer, by name. */
  people: PersonConnection;
  /** One person, for those who may see people at his employer. */
  person: Maybe<Person>;
  /** Administrative changes, newest first, wherever I may read them. */
  audit: AuditConnection;
  /** Log-ins and log-outs of the house's people, newest first; for those who may see people of the house. */
  sessionLog: SessionLineConnection;
  /** How everything that I look after stands. */
  health: Health;
  /** The server's clock; countdowns run on it. */
  serverTime: Scalars['DateTime']['output'];
  /** The place in the ledger up to which everything can be read now; where `changes` goes on. */
  position: Scalars['Int']['output'];
  /** My open work, the nearest promise first. */
  myWork: Array<Case>;
  /** What the desk would offer me next. */
  nextForMe: Maybe<Offer>;
  /** The queues in which cases wait for anyone. */
  waiting: Array<WaitingCount>;
  /** One case, by its id or by its number: LS-48213. */
  case: Maybe<Case>;
  /** Cases of everything that I reach. */
  cases: CaseConnection;
  /** Cases whose messages, names or number hold these words; the last word may be unfinished. */
  search: SearchConnection;
  /** One customer. */
  customer: Customer;
  /** People who may be given a case. */
  assignees: Array<Person>;
  /** How I stand; null for those who serve nobody. */
  myPresence: Maybe<Presence>;
  /** The breaks that may be taken. */
  breakKinds: Array<BreakKind>;
  /** What rings for me, what ends first first. */
  myOffers: Array<Offer>;
  /** Chats in my hands, and those after which I work. */
  myChats: Array<Chat>;
  /** One chat. */
  chat: Maybe<Chat>;
  /** Where a chat may be passed on to. */
  transferTargets: Array<TransferTarget>;
  /** My floor at this moment; of these clients, or of all that I lead. */
  live: Live;
  /** What lending somebody would do within the next hour: to the shop that gains him, and to those of mine that have him. */
  lendEffect: Array<LendEffect>;
  /** A client's month, by any day of it. */
  serviceMonth: ServiceMonth;
  /** How a client's service stands at this moment. */
  serviceNow: ServiceNow;
  /** One contact that was late. */
  miss: Maybe<Miss>;
  /** Figures of the dictionary, as it counts them by default. */
  figures: FigureTable;
  /** How long conversations lasted, of the days and contacts that are asked for. */
  conversationLengths: ConversationLengths;
  /** A client's month by each of its agreements about volume, by any day of it. */
  volumePaces: Array<VolumePace>;
  /** What is known of a client's orders; nothing for those who reach a part of the client. */
  orderBook: Maybe<OrderBook>;
  /** What a figure is made of; the sides of what counts add up to the figure's. */
  figureContacts: FigureContactConnection;
  /** Every report in a language: `en`, `pl`, `uk` or `ru`. */
  reports: Array<ReportEntry>;
  /** The views that I keep of a client's reports, by name. */
  savedViews: Array<SavedView>;
  /** A client's open cases by project and age, at this moment. */
  ageing: AgeingTable;
  /** The months that a contract with prices rules, newest first. */
  settlement: Array<SettlementMonth>;
  /** One month, by any day of it. */
  settlementMonth: SettlementMonth;
  /** An issued document. */
  document: Maybe<Document>;
  /** Who stands on the documents of a client. */
  parties: PartiesNode;
  /** What is left out of a client's figures, or proposed to be, newest first. */
  exclusions: ExclusionConnection;
  /** One of them. */
  exclusion: Maybe<Exclusion>;
  /** The running month of each client that the asker leads as a whole. */
  earnings: Array<ClientEarnings>;
  /** The running month of one client. */
  clientEarnings: ClientEarnings;
  /** A version, or other terms in its place, on past months beside what was signed. */
  simulateContract: SimulationPayload;
  /** The reports of a client that are sent by themselves, newest first. */
  reportSchedules: Array<ReportSchedule>;
  /** The links of a client that show a report without signing in, newest first. */
  reportLinks: Array<ReportLink>;
  /** How each of my clients stands at this moment. */
  leadHome: Array<LeadTile>;
  /** Every published number, address, form and profile of a client, and the shops it is compared with. */
  contactRegister: Array<ContactPoint>;
  /** Test contacts that were sent or entered, the newest first; none that lies ahead. */
  probes: ProbeConnection;
  /** Senders, questions and schedules of a client. */
  probeBook: ProbeBook;
  /** The rounds of an audit, the newest first. */
  probeRounds: Array<RoundNode>;
  /** A round of an audit as a table, with what it adds up to. */
  probeRound: TableNode;
  /** The first question of a case with nobody in it, to be asked once more. */
  maskedQuestion: Maybe<MaskedQuestion>;
  /** What was said about a client's numbers, the one spoken of last first. */
  figureComments: CommentConnection;
  /** The demo, where this is one and I look after the house. */
  demo: Maybe<Demo>;
};


/** Everything that can be read. */
export type QueryClientArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryTagsArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryMailboxesArgs = {
  client?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryMailboxArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryQuarantineArgs = {
  mailbox?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryCalendarArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCalendarDaysArgs = {
  calendar: Scalars['ID']['input'];
  from: Scalars['NaiveDate']['input'];
  to: Scalars['NaiveDate']['input'];
};


/** Everything that can be read. */
export type QueryDueArgs = {
  calendar: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  minutes: Scalars['Int']['input'];
};


/** Everything that can be read. */
export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryKpiDictionaryArgs = {
  language: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryMacrosArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryMacroPreviewArgs = {
  macro: Scalars['ID']['input'];
  case: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryDispositionsArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAuditArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QuerySessionLogArgs = {
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryCaseArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryCasesArgs = {
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  clients?: InputMaybe<Array<Scalars['ID']['input']>>;
  states?: InputMaybe<Array<CaseState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAssigneesArgs = {
  case: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryChatArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryTransferTargetsArgs = {
  chat: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryLiveArgs = {
  clients?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/** Everything that can be read. */
export type QueryLendEffectArgs = {
  input: LendInput;
};


/** Everything that can be read. */
export type QueryServiceMonthArgs = {
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
};


/** Everything that can be read. */
export type QueryServiceNowArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryMissArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFiguresArgs = {
  input: FiguresInput;
};


/** Everything that can be read. */
export type QueryConversationLengthsArgs = {
  input: FiguresInput;
};


/** Everything that can be read. */
export type QueryVolumePacesArgs = {
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
};


/** Everything that can be read. */
export type QueryOrderBookArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFigureContactsArgs = {
  input: FigureContactsInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryReportsArgs = {
  language: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QuerySavedViewsArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAgeingArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySettlementArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySettlementMonthArgs = {
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
};


/** Everything that can be read. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPartiesArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryExclusionsArgs = {
  client: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryExclusionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryClientEarningsArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySimulateContractArgs = {
  input: SimulationInput;
};


/** Everything that can be read. */
export type QueryReportSchedulesArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReportLinksArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryContactRegisterArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryProbesArgs = {
  client: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryProbeBookArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryProbeRoundsArgs = {
  client: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryProbeRoundArgs = {
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryMaskedQuestionArgs = {
  case: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryFigureCommentsArgs = {
  client: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Queue = {
  __typename?: 'Queue';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  client: ClientBadge;
  project: Project;
  /** The languages it is for; none means any. */
  languages: Array<Scalars['String']['output']>;
  /** Where cases go on when they cannot be kept here. */
  overflowTo: Maybe<Queue>;
  /** How many cases wait for anyone. */
  waiting: Scalars['Int']['output'];
  /** The nearest promise among those that wait. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
};

/** The queue as it is now. */
export type QueueChanged = {
  __typename?: 'QueueChanged';
  queue: Queue;
};

/** A waiting line of a project. */
export type QueueInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  project: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  overflowTo?: InputMaybe<Scalars['ID']['input']>;
};

/** The changed queue, or why it was not changed. */
export type QueuePayload = QueueChanged | InvalidInput | Conflict;

/** What a promise came to. */
export type Reached = {
  __typename?: 'Reached';
  numerator: Maybe<Scalars['Int']['output']>;
  denominator: Maybe<Scalars['Int']['output']>;
  /** Nothing when it is not judged. */
  kept: Maybe<Scalars['Boolean']['output']>;
};

/** A reason, and what the contacts that came for it cost. */
export type ReasonCostNode = {
  __typename?: 'ReasonCostNode';
  /** Null: none was told, or it is known no more. */
  reason: Maybe<Scalars['String']['output']>;
  contacts: Scalars['Int']['output'];
  /** How long calls and chats took. */
  handledSeconds: Scalars['Int']['output'];
  paid: Scalars['String']['output'];
  /** What results did to that: credits, bonuses. */
  credits: Scalars['String']['output'];
};

/** What a month costs by reason; with what hangs on no contact it adds up to the net. */
export type ReasonCostsNode = {
  __typename?: 'ReasonCostsNode';
  /** What costs most first. */
  rows: Array<ReasonCostNode>;
  /** Fees, minimums, hours. */
  rest: Scalars['String']['output'];
};

export type Reference = {
  __typename?: 'Reference';
  /** What it is known by outside: the id in exports. */
  reference: Scalars['String']['output'];
  /** The client's letters and a number, of a case. */
  number: Maybe<Scalars['String']['output']>;
  subject: Maybe<Scalars['String']['output']>;
  /** The case, for those who may open it. */
  case: Maybe<Case>;
};

/** A page. */
export type ReferenceConnection = {
  __typename?: 'ReferenceConnection';
  edges: Array<ReferenceEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type ReferenceEdge = {
  __typename?: 'ReferenceEdge';
  cursor: Scalars['String']['output'];
  node: Reference;
};

/** The answer waits for its ten seconds. */
export type ReplySent = {
  __typename?: 'ReplySent';
  case: Case;
  mail: Scalars['ID']['output'];
  undoUntil: Scalars['DateTime']['output'];
};

/** How often a report is sent. */
export type ReportCadence =
  /** Every day, about the day before. */
  | 'DAILY'
  /** Every week, about the week before. */
  | 'WEEKLY'
  /** Every month, about the month before. */
  | 'MONTHLY';

/** Where a report stands in the list. */
export type ReportChapter =
  /** E-mails and forms. */
  | 'WRITTEN'
  /** Calls and chats, added up. */
  | 'LIVE'
  /** Calls and chats, one by one. */
  | 'LISTS'
  /** Agents' time. */
  | 'PEOPLE'
  /** What a shop's own people ask for. */
  | 'BUSINESS';

/** How rows are told apart until somebody chooses. */
export type ReportCut =
  /** By local days. */
  | 'DAY'
  /** By months. */
  | 'MONTH'
  /** By project. */
  | 'PROJECT'
  /** By channel. */
  | 'CHANNEL'
  /** By queue. */
  | 'QUEUE'
  /** By how cases ended. */
  | 'REASON'
  /** By whoever had them in hand. */
  | 'AGENT'
  /** By half-hours of the local day. */
  | 'HALF_HOUR'
  /** By steps of the menu. */
  | 'IVR_STEP';

/** A report of the catalogue. */
export type ReportEntry = {
  __typename?: 'ReportEntry';
  /** P-01 to P-36, K-01 to K-09, W-01 and on. */
  number: Scalars['String']['output'];
  name: Scalars['String']['output'];
  chapter: ReportChapter;
  shape: ReportShape;
  cut: ReportCut;
  /** Codes of the dictionary, the first of them first. */
  kpis: Array<Scalars['String']['output']>;
  lack: Maybe<ReportLack>;
};

/** Figures of the dictionary in rows. */
export type ReportFigures = {
  __typename?: 'ReportFigures';
  by: ReportStep;
  byProject: Scalars['Boolean']['output'];
  byChannel: Scalars['Boolean']['output'];
  kpis: Array<Scalars['String']['output']>;
};

/** Figures of the dictionary in rows. */
export type ReportFiguresInput = {
  by: ReportStep;
  byProject: Scalars['Boolean']['input'];
  byChannel: Scalars['Boolean']['input'];
  /** Codes of the dictionary, each once. */
  kpis: Array<Scalars['String']['input']>;
};

/** As what a report can be had. */
export type ReportFormat =
  /** Tables, line by line. */
  | 'CSV'
  /** A workbook. */
  | 'XLSX'
  /** Pages. */
  | 'PDF';

/** By what rows of a report are told apart beside time. */
export type ReportGroup =
  /** By nothing. */
  | 'NONE'
  /** By project. */
  | 'PROJECT'
  /** By channel. */
  | 'CHANNEL'
  /** By queue. */
  | 'QUEUE'
  /** By how cases ended. */
  | 'REASON'
  /** By whoever had them in hand. */
  | 'AGENT'
  /** By half-hours of the local day. */
  | 'HALF_HOUR'
  /** By steps of the menu. */
  | 'IVR_STEP';

/** What is missing for a report, or for a part of it. */
export type ReportLack =
  /** Cancellations that were wished for and did not come: no fact tells of the wish. */
  | 'SAVES'
  /** What agents say: outcomes do not tell whether the matter was solved. Customers' own answers are there. */
  | 'OUTCOMES';

export type ReportLink = {
  __typename?: 'ReportLink';
  id: Scalars['ID']['output'];
  /** Neither this nor a report: the report of the month. */
  figures: Maybe<ReportFigures>;
  /** The report of the catalogue, where it is one. */
  report: Maybe<CatalogueReport>;
  from: Scalars['NaiveDate']['output'];
  until: Scalars['NaiveDate']['output'];
  language: Scalars['String']['output'];
  /** For whom it was meant. */
  note: Scalars['String']['output'];
  madeAt: Scalars['DateTime']['output'];
  madeBy: Maybe<Person>;
  expiresAt: Scalars['DateTime']['output'];
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it opens. */
  isGood: Scalars['Boolean']['output'];
  /** How often it was opened. */
  opened: Scalars['Int']['output'];
  openedAt: Maybe<Scalars['DateTime']['output']>;
};

/** The link as it is now. */
export type ReportLinkRevoked = {
  __typename?: 'ReportLinkRevoked';
  link: ReportLink;
};

/** Somebody to whom a report goes. */
export type ReportRecipient = {
  __typename?: 'ReportRecipient';
  address: Scalars['String']['output'];
  /** Whether he works for the client; else the address had to be approved. */
  employed: Scalars['Boolean']['output'];
};

export type ReportSchedule = {
  __typename?: 'ReportSchedule';
  id: Scalars['ID']['output'];
  /** Neither this nor a report: the report of the month. */
  figures: Maybe<ReportFigures>;
  /** The report of the catalogue, where it is one. */
  report: Maybe<CatalogueReport>;
  format: ReportFormat;
  language: Scalars['String']['output'];
  cadence: ReportCadence;
  /** Of the week from Monday, or of the month. */
  day: Scalars['Int']['output'];
  hour: Scalars['Int']['output'];
  /** By whose clock. */
  zone: Scalars['String']['output'];
  recipients: Array<ReportRecipient>;
  /** Whether what the month costs stands in it. */
  money: Scalars['Boolean']['output'];
  state: ReportScheduleState;
  madeAt: Scalars['DateTime']['output'];
  madeBy: Maybe<Person>;
  nextAt: Maybe<Scalars['DateTime']['output']>;
  /** The newest first. */
  sendings: Array<ReportSending>;
};

/** The schedule as it is now. */
export type ReportScheduleChanged = {
  __typename?: 'ReportScheduleChanged';
  schedule: ReportSchedule;
};

/** The schedule, or why it was not changed. */
export type ReportSchedulePayload = ReportScheduleChanged | InvalidInput | Conflict;

/** How a schedule stands. */
export type ReportScheduleState =
  /** The client's administrator has to approve an address. */
  | 'WAITING'
  /** It sends. */
  | 'ACTIVE'
  /** It does not send for a while. */
  | 'PAUSED'
  /** It is over. */
  | 'ENDED';

/** What becomes of a schedule. */
export type ReportScheduleStep =
  /** It does not send for a while. */
  | 'PAUSE'
  /** It sends again. */
  | 'GO_ON'
  /** It is over. */
  | 'END';

/** One mail to one recipient. */
export type ReportSending = {
  __typename?: 'ReportSending';
  id: Scalars['ID']['output'];
  dueAt: Scalars['DateTime']['output'];
  address: Scalars['String']['output'];
  state: ReportSendingState;
  /** Why it failed, or was not sent yet. */
  reason: Maybe<Scalars['String']['output']>;
  changedAt: Scalars['DateTime']['output'];
};

/** How a sending stands. */
export type ReportSendingState =
  /** It is being made, or is tried again. */
  | 'WAITING'
  /** It was sent. */
  | 'SENT'
  /** It was given up. */
  | 'FAILED';

/** What a report looks like. */
export type ReportShape =
  /** Figures in rows. */
  | 'SUMMARY'
  /** What is behind its first figure, one by one. */
  | 'LIST'
  /** The same, only what is none of the good. */
  | 'MISSED_LIST'
  /** Arrivals by weekday and half-hour. */
  | 'HEAT'
  /** Open cases by their age. */
  | 'AGEING'
  /** Conversations by their length, and figures in rows. */
  | 'LENGTHS'
  /** Figures in rows, and for the house's people each log-in with its log-out. */
  | 'SESSIONS';

/** The link, and the secret part of its address, which is never told again. */
export type ReportShared = {
  __typename?: 'ReportShared';
  link: ReportLink;
  /** What follows `/shared/`. */
  token: Scalars['String']['output'];
};

/** By which stretches of time rows of a report are told apart. */
export type ReportStep =
  /** Not at all. */
  | 'WHOLE'
  /** Local days. */
  | 'DAY'
  /** Weeks from Monday. */
  | 'WEEK'
  /** Months. */
  | 'MONTH';

/** What is sent by itself, when, and to whom. */
export type ReportWishInput = {
  /** Neither this nor a report: the report of the month. */
  figures?: InputMaybe<ReportFiguresInput>;
  report?: InputMaybe<CatalogueReportInput>;
  format: ReportFormat;
  /** `pl`, `en`, `uk` or `ru`. */
  language: Scalars['String']['input'];
  cadence: ReportCadence;
  /** Of the week from Monday, or of the month; 1 for every day. */
  day: Scalars['Int']['input'];
  /** By the client's clock. */
  hour: Scalars['Int']['input'];
  addresses: Array<Scalars['String']['input']>;
  /** Whether what the month costs stands in it. */
  money: Scalars['Boolean']['input'];
};

/** With which outcome a case is settled. */
export type ResolveInput = {
  case: Scalars['ID']['input'];
  disposition?: InputMaybe<Scalars['ID']['input']>;
};

/** A message that failed, by its id. */
export type RetrySendInput = {
  mail: Scalars['ID']['input'];
};

/** A link that is taken back. */
export type RevokeReportLinkInput = {
  link: Scalars['ID']['input'];
};

/** The link, or why it was not taken back. */
export type RevokeReportLinkPayload = ReportLinkRevoked | InvalidInput | Conflict;

/** A session, by its id. */
export type RevokeSessionInput = {
  id: Scalars['ID']['input'];
};

/** What somebody is; the names of `roles.csv` in capitals. */
export type Role =
  /** Runs the installation; acts for every client. */
  | 'ADMIN'
  /** Owns clients. */
  | 'PROJECT_LEAD'
  /** Plans people's time. */
  | 'PLANNER'
  /** Serves customers. */
  | 'AGENT'
  /** Scores contacts. */
  | 'QA_REVIEWER'
  /** Runs a client's portal. */
  | 'CLIENT_ADMIN'
  /** Reads a client's portal. */
  | 'CLIENT_VIEWER'
  /** Serves customers for the client itself. */
  | 'CLIENT_AGENT';

/** For whom somebody works: the house, or a client. */
export type RoleKind =
  /** The house. */
  | 'STAFF'
  /** A client shop. */
  | 'CLIENT';

/** A round of an audit. */
export type RoundNode = {
  __typename?: 'RoundNode';
  name: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

/** What a round adds up to, in shops. */
export type RoundSums = {
  __typename?: 'RoundSums';
  shops: Scalars['Int']['output'];
  writtenTried: Scalars['Int']['output'];
  writtenHuman: Scalars['Int']['output'];
  /** Before noon, by the local clock. */
  writtenBeforeNoon: Scalars['Int']['output'];
  writtenAskedBack: Scalars['Int']['output'];
  writtenMachine: Scalars['Int']['output'];
  writtenNothing: Scalars['Int']['output'];
  phoneTried: Scalars['Int']['output'];
  phoneSolved: Scalars['Int']['output'];
  phoneUnreachable: Scalars['Int']['output'];
  phoneOtherwise: Scalars['Int']['output'];
  socialTried: Scalars['Int']['output'];
  socialHuman: Scalars['Int']['output'];
  socialMachine: Scalars['Int']['output'];
  socialSilent: Scalars['Int']['output'];
  socialNotOffered: Scalars['Int']['output'];
  /** Shops where a person answered on every channel; the client's own is empty. */
  onEvery: Array<Scalars['String']['output']>;
  /** Shops where no person answered on any. */
  onNone: Array<Scalars['String']['output']>;
  /** The worst first. */
  channels: Array<ChannelShare>;
};

/** What somebody has written so far; empty text forgets it. */
export type SaveDraftInput = {
  case: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  /** The same as HTML, if it was formatted. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** A note instead of an answer. */
  note: Scalars['Boolean']['input'];
  /** When the last key was typed, by the server's clock: words that come late never go over later ones. */
  writtenAt: Scalars['DateTime']['input'];
};

/** A view to be kept. */
export type SaveViewInput = {
  client: Scalars['ID']['input'];
  /** Which one is changed; null: it is new. */
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  /** The number of its report. */
  report: Scalars['String']['input'];
  /** What stands in the page's address behind the question mark. */
  search: Scalars['String']['input'];
};

/** The kept view, or why it was not kept. */
export type SaveViewPayload = ViewKept | InvalidInput | Conflict;

/** A view that the asker keeps. */
export type SavedView = {
  __typename?: 'SavedView';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The number of its report. */
  report: Scalars['String']['output'];
  /** What stands in the page's address behind the question mark. */
  search: Scalars['String']['output'];
};

/** A line for the visitor, or for us only. */
export type SayInChatInput = {
  chat: Scalars['ID']['input'];
  /** Made by the caller; the same twice is one line. */
  ref: Scalars['String']['input'];
  text: Scalars['String']['input'];
  /** For agents and leads only. */
  whisper?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A report that shall be sent by itself. */
export type ScheduleReportInput = {
  client: Scalars['ID']['input'];
  wish: ReportWishInput;
};

/** A page. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

/** Where the words of a search stand. */
export type SearchField =
  /** They are the case's number. */
  | 'NUMBER'
  /** In the subject. */
  | 'SUBJECT'
  /** In a message. */
  | 'TEXT'
  /** In an internal note. */
  | 'NOTE'
  /** In names, or in another form of a word. */
  | 'OTHER';

/** A case that a search found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  case: Case;
  field: SearchField;
  /** Some words around the hit; each that was found stands between « and ». */
  excerpt: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

/** How a connection is protected. */
export type Security =
  /** From the first byte. */
  | 'TLS'
  /** After the server agreed. */
  | 'STARTTLS'
  /** Not at all; for servers on the same machine only. */
  | 'NONE';

/** An answer as it was written. */
export type SendReplyInput = {
  case: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  /** The same as HTML, if it was formatted. It is cleaned before it goes out, and the words are read out of it. */
  html?: InputMaybe<Scalars['String']['input']>;
  andThen: AndThen;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  cc?: InputMaybe<Array<Scalars['String']['input']>>;
  disposition?: InputMaybe<Scalars['ID']['input']>;
  /** The macro that the answer began with; what it does besides its words happens too. */
  macro?: InputMaybe<Scalars['ID']['input']>;
  /** The newest message of the customer that the writer had seen; a newer one is a conflict and nothing is sent. */
  seen?: InputMaybe<Scalars['ID']['input']>;
  /** The writer was shown the other client's name and says that it is meant. */
  otherClientMeant?: InputMaybe<Scalars['Boolean']['input']>;
  /** A name that the browser makes up: the same name again sends nothing twice. */
  once?: InputMaybe<Scalars['String']['input']>;
};

/** The answer waits to go out, or why not. */
export type SendReplyPayload = ReplySent | InvalidInput | Conflict | WrongClient | NewMessages;

/** The answer was taken back; here are its words. */
export type SendUndone = {
  __typename?: 'SendUndone';
  case: Case;
  text: Scalars['String']['output'];
  /** The same as HTML, if it was formatted. */
  html: Maybe<Scalars['String']['output']>;
};

/** The case that I serve now, or that nobody waits. */
export type ServeNextPayload = Served | InvalidInput | Conflict | NothingWaiting;

/** The case is mine now. */
export type Served = {
  __typename?: 'Served';
  case: Case;
};

export type ServiceMonth = {
  __typename?: 'ServiceMonth';
  id: Scalars['ID']['output'];
  client: Client;
  /** Its first day. */
  month: Scalars['NaiveDate']['output'];
  state: PeriodState;
  asOf: Scalars['DateTime']['output'];
  /** Whether everything is counted that happened up to some seconds ago. */
  current: Scalars['Boolean']['output'];
  zone: Scalars['String']['output'];
  /** The version in force at its end, or now. */
  contract: Maybe<ContractVersion>;
  promises: Array<PromiseResult>;
  /** Every promise over a KPI, of every version of the contract that counts anything in it. */
  kpis: Array<KpiResult>;
  /** A promise day by day: each day as if it were promised for it. */
  promiseDays: Array<KpiWindow>;
  /** The client's own contact points, in it until now. */
  points: Array<ContactPointMonth>;
  /** What the shop owed in turn; nothing for those who reach a part of the client only. */
  duties: Array<ShopDuty>;
  /** One duty of the shop, by its code. */
  duty: Maybe<ShopDuty>;
  /** Promises that are kept, or not broken for lack of contacts. */
  kept: Scalars['Int']['output'];
  promised: Scalars['Int']['output'];
  /** The broken promise that is furthest from being kept. */
  worst: Maybe<PromiseKind>;
  /** Contacts that came. */
  volume: Scalars['Int']['output'];
  /** Per cent of the cases that began in it. */
  resolvedShare: Maybe<Scalars['Float']['output']>;
  /** Of the cases that began in it, how many are not resolved. */
  open: Scalars['Int']['output'];
  days: Array<DayResult>;
  /** Arrivals by weekday and hour in the client's zone. */
  heat: Array<HeatCell>;
  /** The contacts that were late, by their deadline; of one day, or of the month. */
  misses: MissConnection;
  /** The month before, when anything happened then or earlier. */
  previous: Maybe<Scalars['NaiveDate']['output']>;
  /** The month after, unless it lies ahead. */
  next: Maybe<Scalars['NaiveDate']['output']>;
};


export type ServiceMonthPromiseDaysArgs = {
  contractVersion: Scalars['Int']['input'];
  code: Scalars['String']['input'];
};


export type ServiceMonthDutyArgs = {
  code: Scalars['String']['input'];
};


export type ServiceMonthDaysArgs = {
  kind: PromiseKind;
};


export type ServiceMonthMissesArgs = {
  kind: PromiseKind;
  day?: InputMaybe<Scalars['NaiveDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a client's service stands at this moment. */
export type ServiceNow = {
  __typename?: 'ServiceNow';
  asOf: Scalars['DateTime']['output'];
  /** Cases that wait for anyone. */
  waiting: Scalars['Int']['output'];
  /** Since when the one of them waits that began first. */
  oldestSince: Maybe<Scalars['DateTime']['output']>;
  /** Until when it is promised to be answered. */
  oldestDue: Maybe<Scalars['DateTime']['output']>;
  /** Running clocks whose time is getting short. */
  atRisk: Scalars['Int']['output'];
  /** Contacts that came today. */
  volume: Scalars['Int']['output'];
  /** Replies that are due today: so many in time … */
  good: Scalars['Int']['output'];
  /** … of so many. */
  base: Scalars['Int']['output'];
  /** Per cent. */
  share: Maybe<Scalars['Float']['output']>;
};

/** A session of the viewer. */
export type Session = {
  __typename?: 'Session';
  id: Scalars['ID']['output'];
  current: Scalars['Boolean']['output'];
  device: Scalars['String']['output'];
  address: Scalars['String']['output'];
  startedAt: Scalars['DateTime']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
};

/** How a session ended. */
export type SessionEnd =
  /** The person left. */
  | 'LEFT'
  /** Too long idle, or too old. */
  | 'EXPIRED'
  /** Ended from elsewhere. */
  | 'REVOKED';

/** Which sessions. */
export type SessionFilter = {
  /** Only those of this person. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that were not over before this instant. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those that began before this instant. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type SessionLine = {
  __typename?: 'SessionLine';
  /** Its own in this list. */
  id: Scalars['ID']['output'];
  /** Whose. */
  person: Maybe<Person>;
  /** When it began. */
  beganAt: Scalars['DateTime']['output'];
  /** When it ended; null while nobody ended it. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** How it ended. */
  cause: Maybe<SessionEnd>;
  /** When it was last used, to the minute. */
  seenAt: Scalars['DateTime']['output'];
};

/** A page. */
export type SessionLineConnection = {
  __typename?: 'SessionLineConnection';
  edges: Array<SessionLineEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type SessionLineEdge = {
  __typename?: 'SessionLineEdge';
  cursor: Scalars['String']['output'];
  node: SessionLine;
};

/** The file, and what stands in it. */
export type SessionsExported = {
  __typename?: 'SessionsExported';
  /** UTF-8 with a mark at its beginning, lines as RFC 4180 has them; one line a session. */
  csv: Scalars['String']['output'];
  /** How many sessions. */
  entries: Scalars['Int']['output'];
  /** Whether older ones were left out because there are too many. */
  cut: Scalars['Boolean']['output'];
};

/** A logo for a client. */
export type SetClientLogoInput = {
  client: Scalars['ID']['input'];
  /** A PNG or an SVG, base64; null: none. */
  file?: InputMaybe<Scalars['String']['input']>;
};

/** With which outcome a case will be settled. */
export type SetDispositionInput = {
  case: Scalars['ID']['input'];
  disposition: Scalars['ID']['input'];
};

/** For whom a case waits. */
export type SetPendingInput = {
  case: Scalars['ID']['input'];
  reason: PauseReason;
};

/** What I am from now on. */
export type SetPresenceInput = {
  state: PresenceState;
  /** A code of the list of breaks, with PAUSE. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** How urgent a case is. */
export type SetPriorityInput = {
  case: Scalars['ID']['input'];
  priority: Priority;
};

/** Under whose name reports of a client are mailed; what is empty, is the house's. */
export type SetReportSenderInput = {
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  address: Scalars['String']['input'];
  replyTo: Scalars['String']['input'];
};

/** A case's labels. */
export type SetTagsInput = {
  case: Scalars['ID']['input'];
  tags: Array<Scalars['String']['input']>;
};

export type Settlement = {
  __typename?: 'Settlement';
  /** 0 for the close. */
  ordinal: Scalars['Int']['output'];
  closedAt: Scalars['DateTime']['output'];
  closedBy: Maybe<Person>;
  /** Over the seal and what was frozen. */
  checksum: Scalars['String']['output'];
  /** The seal over the last fact that it knew. */
  seal: Scalars['String']['output'];
  net: Scalars['String']['output'];
};

/** The month as it is now. */
export type SettlementChanged = {
  __typename?: 'SettlementChanged';
  month: SettlementMonth;
};

export type SettlementMonth = {
  __typename?: 'SettlementMonth';
  id: Scalars['ID']['output'];
  client: Client;
  /** Its first day. */
  month: Scalars['NaiveDate']['output'];
  state: SettlementState;
  /** What it comes to: as it was frozen last, or as known now. */
  statement: MoneyStatement;
  /** What each reason costs; nothing where more contacts came than can be looked at one by one. */
  reasons: Maybe<ReasonCostsNode>;
  /** Its close, and the corrections since. */
  settlements: Array<Settlement>;
  /** What later facts change in it; nothing while it is open, or as it was frozen. */
  correction: Maybe<MonthCorrection>;
  /** Its documents, in the order of their numbers. */
  documents: Array<Document>;
  /** What was disputed in it, oldest first. */
  disputes: Array<Dispute>;
};

/** The changed month, or why it was not changed. */
export type SettlementPayload = SettlementChanged | InvalidInput | Conflict;

/** How a month stands. */
export type SettlementState =
  /** It runs. */
  | 'RUNNING'
  /** It is over and waits to be closed. */
  | 'OVER'
  /** It is closed, and nothing was issued yet. */
  | 'CLOSED'
  /** It is closed and invoiced. */
  | 'ISSUED';

/** A report that shall be shown by a link. */
export type ShareReportInput = {
  client: Scalars['ID']['input'];
  /** Neither this nor a report: the report of the month that the last day lies in. */
  figures?: InputMaybe<ReportFiguresInput>;
  report?: InputMaybe<CatalogueReportInput>;
  from: Scalars['NaiveDate']['input'];
  until: Scalars['NaiveDate']['input'];
  /** `pl`, `en`, `uk` or `ru`. */
  language: Scalars['String']['input'];
  /** For whom it is meant. */
  note: Scalars['String']['input'];
  /** For how many days it opens. */
  days: Scalars['Int']['input'];
};

/** The link, or why there is none. */
export type ShareReportPayload = ReportShared | InvalidInput | Conflict;

export type ShopDuty = {
  __typename?: 'ShopDuty';
  /** Its code in the contract. */
  code: Scalars['String']['output'];
  kind: ShopDutyKind;
  clause: Maybe<Scalars['String']['output']>;
  /** Within how many minutes of business time an answer is owed. */
  minutes: Maybe<Scalars['Int']['output']>;
  /** Which volume is to be planned, by its code in the contract. */
  volume: Maybe<Scalars['String']['output']>;
  /** In how many of ten thousand times. */
  target: Scalars['Int']['output'];
  /** How often it was kept, exclusions out. */
  numerator: Maybe<Scalars['Int']['output']>;
  /** How often it was owed, exclusions out. */
  denominator: Maybe<Scalars['Int']['output']>;
  /** The share with what exclusions leave out, in ten-thousandths. */
  withExcluded: Maybe<Scalars['Int']['output']>;
  /** Nothing when it is not judged. */
  kept: Maybe<Scalars['Boolean']['output']>;
  /** Why it is only told. */
  notJudged: Maybe<Scalars['String']['output']>;
  /** Whether credits are forgiven when it is not kept. */
  relief: Scalars['Boolean']['output'];
  /** The promises that were missed and cost nothing because of it. */
  forgiven: Array<MoneyResult>;
  /** The business time for which cases waited for the shop in the month; nothing where no answer is owed. */
  waitedSeconds: Maybe<Scalars['Int']['output']>;
  /** Everything that was owed, by when it was due. */
  pieces: DutyPieceConnection;
};


export type ShopDutyPiecesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is owed. */
export type ShopDutyKind =
  /** Answers to what cases wait for the shop for. */
  | 'ESCALATION_ANSWER'
  /** A plan of volume by the day on which it is locked. */
  | 'VOLUME_PLAN';

/** A signature: the signer proves once more who he is. */
export type SignContractInput = {
  id: Scalars['ID']['input'];
  password: Scalars['String']['input'];
  /** The code of a second factor, for those who have one. */
  code?: InputMaybe<Scalars['String']['input']>;
};

/** A signature of one side. */
export type Signature = {
  __typename?: 'Signature';
  side: RoleKind;
  name: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
};

export type SimulatedMonth = {
  __typename?: 'SimulatedMonth';
  /** The month's first day. */
  month: Scalars['NaiveDate']['output'];
  /** Under what was signed; nothing where nothing was in force. */
  signed: Maybe<SimulatedSide>;
  /** Under the draft. */
  draft: SimulatedSide;
};

/** What was told more often. */
export type SimulatedPeak = {
  __typename?: 'SimulatedPeak';
  /** Cases of the month that stand for themselves. */
  cases: Scalars['Int']['output'];
  /** Cases that were told beside them. */
  added: Scalars['Int']['output'];
  /** Cases, calls and chats that were left as they were. */
  untold: Scalars['Int']['output'];
  /** The people that explain what was really answered. */
  people: Scalars['Float']['output'];
};

export type SimulatedPromise = {
  __typename?: 'SimulatedPromise';
  promise: Scalars['String']['output'];
  /** What people call it in a language. */
  name: Scalars['String']['output'];
  unit: MoneyUnit;
  higherIsBetter: Scalars['Boolean']['output'];
  target: Scalars['Int']['output'];
  /** What it came to, exclusions out. */
  reached: Reached;
  /** What it came to with what exclusions leave out. */
  withExcluded: Reached;
  /** Why it is only reported. */
  notJudged: Maybe<Scalars['String']['output']>;
  /** Credits and bonuses that name it. */
  money: Maybe<Scalars['String']['output']>;
};


export type SimulatedPromiseNameArgs = {
  language: Scalars['String']['input'];
};

export type SimulatedSide = {
  __typename?: 'SimulatedSide';
  contractVersion: Scalars['Int']['output'];
  promises: Array<SimulatedPromise>;
  /** What credits and bonuses come to; nothing without prices. */
  credits: Maybe<Scalars['String']['output']>;
  net: Maybe<Scalars['String']['output']>;
  gross: Maybe<Scalars['String']['output']>;
  /** What the shop owed in turn. */
  duties: Array<ShopDuty>;
  /** By how much credits would be higher had these forgiven nothing. */
  forgiven: Maybe<Scalars['String']['output']>;
  /** The lines of the invoice. */
  lines: Array<MoneyLine>;
};

export type Simulation = {
  __typename?: 'Simulation';
  months: Array<SimulatedMonth>;
  /** What each level of every share that is promised would have brought, and costs. */
  scales: Array<TargetScale>;
  /** What was told more often, if anything was. */
  peak: Maybe<SimulatedPeak>;
};

/** Which draft, on which months. */
export type SimulationInput = {
  contract: Scalars['ID']['input'];
  /** Other terms than those that are saved, to try them. */
  terms?: InputMaybe<Scalars['ContractTerms']['input']>;
  /** Any day of the first month. */
  from: Scalars['NaiveDate']['input'];
  /** Any day of the last month. */
  to: Scalars['NaiveDate']['input'];
  /** The last month told more often. */
  peak?: InputMaybe<PeakInput>;
};

/** What a draft would have brought, or why it cannot be said. */
export type SimulationPayload = Simulation | InvalidInput | Conflict;

/** Which offer is turned down, and why. */
export type SkipOfferInput = {
  offer: Scalars['ID']['input'];
  reason: SkipReason;
};

/** The offer was turned down, or it was gone already. */
export type SkipOfferPayload = OfferSkipped | InvalidInput | Conflict;

/** Why an offer is turned down. */
export type SkipReason =
  /** I do not know the matter. */
  | 'LACKS_KNOWLEDGE'
  /** Not my language. */
  | 'LANGUAGE'
  /** I know the customer. */
  | 'PERSONAL'
  /** My shift ends. */
  | 'SHIFT_ENDS'
  /** Something else. */
  | 'OTHER';

/** Whether a step is left out. */
export type SkipStepInput = {
  step: Scalars['ID']['input'];
  skip: Scalars['Boolean']['input'];
};

/** An event that was left out, and why. */
export type SkippedEvent = {
  __typename?: 'SkippedEvent';
  line: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
};

/** Stock promises to begin with. */
export type SlaTemplate = {
  __typename?: 'SlaTemplate';
  id: Scalars['ID']['output'];
  /** `EMAIL_STANDARD`, `EMAIL_BASIC`, `EMAIL_PREMIUM`. */
  code: Scalars['String']['output'];
  promises: Array<Promise>;
  pauses: Array<PauseReason>;
};

/** Until when a case sleeps; none wakes it. */
export type SnoozeInput = {
  case: Scalars['ID']['input'];
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it waits for, kept as a note. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type SpecialDay = {
  __typename?: 'SpecialDay';
  date: Scalars['NaiveDate']['output'];
  name: Scalars['String']['output'];
  /** None means closed. */
  intervals: Array<Interval>;
  /** When the client told us; what was due before is not moved by it. */
  declaredAt: Scalars['DateTime']['output'];
  declaredBy: Maybe<Person>;
};

/** A day with hours of its own; no interval means closed. */
export type SpecialDayInput = {
  date: Scalars['NaiveDate']['input'];
  name: Scalars['String']['input'];
  intervals: Array<IntervalInput>;
};

/** The calendar as it is now, and what became of the file. */
export type SpecialDaysImported = {
  __typename?: 'SpecialDaysImported';
  calendar: Calendar;
  /** Days that were added; those that had a declaration keep it. */
  added: Scalars['Int']['output'];
  skipped: Array<SkippedEvent>;
};

/** Which message begins a case of its own. */
export type SplitInput = {
  case: Scalars['ID']['input'];
  mail: Scalars['ID']['input'];
};

/** How a clock stands. */
export type Standing =
  /** In time, and done. */
  | 'MET'
  /** There is time. */
  | 'RUNNING'
  /** Time is getting short. */
  | 'AT_RISK'
  /** Too late. */
  | 'BREACHED'
  /** It stands still. */
  | 'PAUSED'
  /** It does not count. */
  | 'CANCELLED';

/** A schedule, and what becomes of it. */
export type SteerReportScheduleInput = {
  schedule: Scalars['ID']['input'];
  step: ReportScheduleStep;
};

/** A step on the way to serving a client. */
export type StepCode =
  /** There is a project. */
  | 'PROJECT'
  /** There are hours. */
  | 'CALENDAR'
  /** A contract is signed by both sides. */
  | 'CONTRACT'
  /** A contact point is registered, and every mailbox connects. */
  | 'MAILBOX'
  /** Sending and receiving was tested. */
  | 'MAILBOX_TEST'
  /** There are macros. */
  | 'MACROS'
  /** There are outcomes to choose from. */
  | 'DISPOSITIONS'
  /** People are assigned. */
  | 'PEOPLE'
  /** A test contact went all the way. */
  | 'TEST_CASE'
  /** Customers are served. */
  | 'GO_LIVE';

/** How far a step is. */
export type StepState =
  /** Somebody can do it now. */
  | 'OPEN'
  /** It is done. */
  | 'DONE'
  /** Somebody said that it does not apply. */
  | 'SKIPPED'
  /** Something else has to be done before. */
  | 'BLOCKED';

/** Everything that came in a stretch of time. */
export type StretchInput = {
  from: Scalars['DateTime']['input'];
  until: Scalars['DateTime']['input'];
  /** By these ways; none: by all. */
  channels?: Array<WayIn>;
  /** Of this project; absent: of all. */
  project?: InputMaybe<Scalars['ID']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** What changed after a place in the ledger; what was missed comes first. Without a place: from now on. */
  changes: Change;
  /** Keeps me present while it is open, and tells what to read again: PRESENCE, OFFER, CHAT, TYPING. */
  desk: DeskNews;
  /** Who else reads or writes a case. */
  presence: CasePresence;
};


export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
};


export type SubscriptionPresenceArgs = {
  case: Scalars['ID']['input'];
};

export type SystemEvent = {
  __typename?: 'SystemEvent';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  /** The fact's kind, in capitals: `CASE_OPENED`, ASSIGNED, `PENDING_ON` … */
  kind: Scalars['String']['output'];
  /** Who did it; null when the system did. */
  actor: Maybe<Person>;
  /** To whom it was given, where it was given to somebody. */
  person: Maybe<Person>;
  /** The other case, where two were joined or taken apart. */
  case: Maybe<Case>;
  /** The outcome, where the case was settled with one. */
  disposition: Maybe<Disposition>;
  /** The project into which it moved. */
  project: Maybe<Project>;
  /** Codes and instants for the sentence, by name. */
  values: Array<EventValue>;
};

/** A round of an audit as a table. */
export type TableNode = {
  __typename?: 'TableNode';
  name: Scalars['String']['output'];
  /** The zone of its times. */
  zone: Scalars['String']['output'];
  rows: Array<Probe>;
  sums: RoundSums;
};

/** What rang is mine now, or somebody was quicker. */
export type TakeOfferPayload = OfferTaken | InvalidInput | Conflict;

/** Orders, one by one or as a table. */
export type TakeOrdersInput = {
  client: Scalars['ID']['input'];
  orders?: InputMaybe<Array<OrderInput>>;
  /** A heading with the columns `number`, `email`, `placed_at`, and if wanted `amount`, `currency`, `cancelled_at`; then an order a line. */
  csv?: InputMaybe<Scalars['String']['input']>;
};

/** What was taken, or why nothing was. */
export type TakeOrdersPayload = OrdersTaken | InvalidInput | Conflict;

/** A level of a promise. */
export type TargetPoint = {
  __typename?: 'TargetPoint';
  /** In ten-thousandths. */
  target: Scalars['Int']['output'];
  /** The first days of the months that would have missed it. */
  missed: Array<Scalars['NaiveDate']['output']>;
  /** What credits and bonuses of all months would have come to. */
  money: Maybe<Scalars['String']['output']>;
  /** The people to be planned when most are needed. */
  people: Maybe<Scalars['Float']['output']>;
  /** Hours to be paid in all the months. */
  paidHours: Maybe<Scalars['Float']['output']>;
  /** What they cost. */
  cost: Maybe<Scalars['String']['output']>;
};

export type TargetScale = {
  __typename?: 'TargetScale';
  promise: Scalars['String']['output'];
  /** What people call it in a language. */
  name: Scalars['String']['output'];
  higherIsBetter: Scalars['Boolean']['output'];
  /** The draft's target, in ten-thousandths. */
  target: Scalars['Int']['output'];
  /** By which model people are reckoned; nothing: they are not. */
  model: Maybe<EffortModel>;
  points: Array<TargetPoint>;
};


export type TargetScaleNameArgs = {
  language: Scalars['String']['input'];
};

/** A part of a test. */
export type TestCode =
  /** The servers answer. */
  | 'CONNECT'
  /** They let us in. */
  | 'SIGN_IN'
  /** The mail leaves. */
  | 'SEND'
  /** It comes back. */
  | 'ARRIVE'
  /** It is recognised as ours. */
  | 'THREAD'
  /** It is removed again. */
  | 'CLEAN_UP';

/** The test is under way, or why not. */
export type TestMailboxPayload = MailboxTestStarted | InvalidInput | Conflict;

/** How a test or a part of it went. */
export type TestState =
  /** It is under way. */
  | 'RUNNING'
  /** It worked. */
  | 'PASSED'
  /** It did not. */
  | 'FAILED';

/** Light or dark. */
export type Theme =
  /** As the device has it. */
  | 'SYSTEM'
  /** Light. */
  | 'LIGHT'
  /** Dark. */
  | 'DARK';

/** A page. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  edges: Array<TimelineEdge>;
  pageInfo: PageInfo;
  /** How many there are in all, where that is known. */
  totalHint: Maybe<Scalars['Int']['output']>;
};

/** One thing of a page. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  cursor: Scalars['String']['output'];
  node: TimelineItem;
};

/** One thing on a timeline. */
export type TimelineItem = Mail | Note | Chat | SystemEvent;

/** A secret for a second factor, to be confirmed with a code. */
export type TotpStarted = {
  __typename?: 'TotpStarted';
  secret: Scalars['String']['output'];
  /** The same as a link. */
  uri: Scalars['String']['output'];
  /** The link as a QR code, an SVG document. */
  qr: Scalars['String']['output'];
};

/** Where a chat is passed on to: a queue, or a person. */
export type TransferChatInput = {
  chat: Scalars['ID']['input'];
  queue?: InputMaybe<Scalars['ID']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type TransferTarget = {
  __typename?: 'TransferTarget';
  queue: Maybe<Queue>;
  person: Maybe<Person>;
  /** People who are available there now. */
  available: Scalars['Int']['output'];
  /** Chats that wait there. */
  waiting: Scalars['Int']['output'];
};

/** A message, by its id. */
export type UndoSendInput = {
  mail: Scalars['ID']['input'];
};

/** The answer was taken back, or it is on its way already. */
export type UndoSendPayload = SendUndone | InvalidInput | Conflict;

/** What is to change of a client; what is absent stays. */
export type UpdateClientInput = {
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  accent?: InputMaybe<Scalars['String']['input']>;
  /** One of eight fixed hues, 0 to 7. */
  colour?: InputMaybe<Scalars['Int']['input']>;
  zone?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  signature?: InputMaybe<Scalars['String']['input']>;
  industry?: InputMaybe<Scalars['String']['input']>;
};

/** What changes about somebody; what is absent stays. */
export type UpdatePersonInput = {
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  alias?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  /** All that he is at his employer, and nothing else. */
  roles?: InputMaybe<Array<Role>>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The view as it is kept now. */
export type ViewKept = {
  __typename?: 'ViewKept';
  view: SavedView;
};

export type Viewer = {
  __typename?: 'Viewer';
  id: Scalars['ID']['output'];
  person: Person;
  name: Scalars['String']['output'];
  email: Scalars['String']['output'];
  employer: Employer;
  kind: RoleKind;
  /** The roles held anywhere, by their names in `roles.csv`. */
  roles: Array<Scalars['String']['output']>;
  /** The rights held anywhere, as action names. */
  rights: Array<Scalars['String']['output']>;
  /** pl, en, uk or ru. */
  locale: Scalars['String']['output'];
  density: Density;
  /** Whose keys he is used to. */
  keyMap: KeyMap;
  /** Whether single letters are commands outside of text. */
  singleKeys: Scalars['Boolean']['output'];
  theme: Theme;
  /** Every client that this person reaches today. */
  clients: Array<ClientBadge>;
  /** The client whose portal opens, for people of a client. */
  home: Maybe<ClientBadge>;
  totpEnrolled: Scalars['Boolean']['output'];
  /** His role asks for a second factor that is not set up yet; until then he reaches nothing. */
  totpNeeded: Scalars['Boolean']['output'];
  sessions: Array<Session>;
  /** Customers of the demo are writing. */
  demo: Scalars['Boolean']['output'];
};

/** The viewer as he is now. */
export type ViewerChanged = {
  __typename?: 'ViewerChanged';
  viewer: Viewer;
};

/** The viewer as he is now, or why nothing changed. */
export type ViewerPayload = ViewerChanged | InvalidInput | Conflict;

/** A band of volume, in ten-thousandths of what was locked. */
export type VolumeBandNode = {
  __typename?: 'VolumeBandNode';
  from: Maybe<Scalars['Int']['output']>;
  until: Maybe<Scalars['Int']['output']>;
  effect: VolumeEffect;
};

/** What a band of volume does to the promises. */
export type VolumeEffect =
  /** They hold. */
  | 'FULL'
  /** They hold, and the minimum of the price list applies. */
  | 'MINIMUM'
  /** Served as well as can be, and not judged. */
  | 'BEST_EFFORT'
  /** Waived; contacts are still served. */
  | 'WAIVED';

export type VolumeEntry = {
  __typename?: 'VolumeEntry';
  slot: Scalars['String']['output'];
  value: Scalars['Int']['output'];
  enteredAt: Scalars['DateTime']['output'];
  enteredBy: Maybe<Person>;
  /** Whether it came after the deadline: told, and not counted. */
  late: Scalars['Boolean']['output'];
};

export type VolumePace = {
  __typename?: 'VolumePace';
  /** What the contract calls the agreement. */
  code: Scalars['String']['output'];
  clause: Maybe<Scalars['String']['output']>;
  /** `email`, `form`, `phone`, `chat`; none: all. */
  channels: Array<Scalars['String']['output']>;
  intervalMinutes: Scalars['Int']['output'];
  /** How many days before a month, a day and a profile their values are locked. */
  lockDays: Array<Scalars['Int']['output']>;
  bands: Array<VolumeBandNode>;
  /** Whether relief hangs on our own handling time, which only the statement knows. */
  asksHandlingTime: Scalars['Boolean']['output'];
  zone: Scalars['String']['output'];
  /** The whole month. */
  month: VolumeStretch;
  /** The day of this moment, where it lies in the month. */
  today: Maybe<VolumeStretch>;
  days: Array<VolumeStretch>;
  /** The intervals of a day that were planned, or in which something came. */
  profile: Array<VolumeStretch>;
  /** What was entered for the month, newest first. */
  history: Array<VolumeEntry>;
  /** Whether the asker may enter values. */
  mayPlan: Scalars['Boolean']['output'];
};


export type VolumePaceProfileArgs = {
  day: Scalars['NaiveDate']['input'];
};

/** What was new. */
export type VolumePlanned = {
  __typename?: 'VolumePlanned';
  /** How many values were entered; what stood already is left out. */
  entered: Scalars['Int']['output'];
};

export type VolumeStretch = {
  __typename?: 'VolumeStretch';
  /** `2026-12`, `2026-12-01`, or the first instant of an interval. */
  slot: Scalars['String']['output'];
  /** When its value is locked. */
  deadline: Scalars['DateTime']['output'];
  /** Whether a value that is entered now counts. */
  open: Scalars['Boolean']['output'];
  /** Whether it is over. */
  over: Scalars['Boolean']['output'];
  /** The value that was entered last. */
  planned: Maybe<Scalars['Int']['output']>;
  /** Whether the value that was entered last came too late to count. */
  late: Scalars['Boolean']['output'];
  /** What counts. */
  locked: Maybe<Scalars['Float']['output']>;
  /** How many contacts came. */
  contacts: Scalars['Int']['output'];
  /** What its band does, as far as is known; nothing where nothing was locked. */
  effect: Maybe<VolumeEffect>;
  /** Whether its contacts are not judged. */
  relieved: Scalars['Boolean']['output'];
  /** When so much had come of a day. */
  passedAt: Maybe<Scalars['DateTime']['output']>;
};

/** Cases of one queue that wait for anyone. */
export type WaitingCount = {
  __typename?: 'WaitingCount';
  client: ClientBadge;
  queue: Queue;
  waiting: Scalars['Int']['output'];
  /** How many of them wait beyond their promise. */
  late: Scalars['Int']['output'];
  /** How the one stands that is due first. */
  worst: Standing;
  /** The nearest promise among them. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
};

/** Somebody at a case. */
export type Watcher = {
  __typename?: 'Watcher';
  person: Person;
  writing: Scalars['Boolean']['output'];
  since: Scalars['DateTime']['output'];
};

/** A way by which contacts reach us. */
export type WayIn =
  /** E-mail. */
  | 'EMAIL'
  /** A form on the shop's page. */
  | 'FORM'
  /** A call. */
  | 'PHONE'
  /** A conversation on the shop's page. */
  | 'CHAT';

export type Why = {
  __typename?: 'Why';
  /** `ONLY_YOU`, `LAST_AGENT`, FLOOR, STAKE, DEADLINE, AGE or ASKED. */
  rule: Scalars['String']['output'];
  /** Seconds until the promise breaks; negative: it is broken. */
  left: Maybe<Scalars['Int']['output']>;
  /** What one more miss would cost this month, with its currency. */
  stake: Maybe<Scalars['String']['output']>;
  /** Seconds for which it has waited. */
  waited: Scalars['Int']['output'];
  /** How many others waited. */
  others: Scalars['Int']['output'];
  /** How many people could have taken it. */
  eligible: Scalars['Int']['output'];
};

/** The stretch of time over which a share is counted. */
export type Window =
  /** A day. */
  | 'DAY'
  /** A week from Monday. */
  | 'WEEK'
  /** A calendar month. */
  | 'MONTH';

/** Taking back what one's own side proposed. */
export type WithdrawInput = {
  id: Scalars['ID']['input'];
  /** Whether a closed month may be touched. */
  correction?: Scalars['Boolean']['input'];
};

/** A day or week by which a promise stands. */
export type WorstWindow = {
  __typename?: 'WorstWindow';
  from: Scalars['NaiveDate']['output'];
  until: Scalars['NaiveDate']['output'];
  numerator: Scalars['Int']['output'];
  denominator: Scalars['Int']['output'];
  kept: Scalars['Boolean']['output'];
};

/** The text names another client than the one it would be sent for. */
export type WrongClient = {
  __typename?: 'WrongClient';
  /** The other client's name. */
  name: Scalars['String']['output'];
  /** The word that betrayed it. */
  excerpt: Scalars['String']['output'];
};

export type PaletteSearchQueryVariables = Exact<{
  query: Scalars['String']['input'];
}>;


export type PaletteSearchQuery = { __typename: 'Query', search: { __typename: 'SearchConnection', edges: Array<{ __typename: 'SearchEdge', node: { __typename: 'SearchHit', field: SearchField, case: { __typename: 'Case', id: string, number: string, subject: string, client: { __typename: 'ClientBadge', id: string, name: string }, customer: { __typename: 'Customer', id: string, name: string } } } }> } };

export type ExportAuditMutationVariables = Exact<{
  input: AuditFilter;
}>;


export type ExportAuditMutation = { __typename: 'Mutation', exportAudit:
    | { __typename: 'AuditExported', csv: string, entries: number, cut: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type AuditQueryVariables = Exact<{
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AuditQuery = { __typename: 'Query', audit: { __typename: 'AuditConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, subject: string, subjectName: string | null, actor: { __typename: 'Person', id: string, name: string, employer: { __typename: 'Employer', id: string, name: string } } | null, client: { __typename: 'ClientBadge', id: string, name: string, colour: number } | null, changes: Array<{ __typename: 'AuditChange', field: string, before: string | null, after: string | null }> } }> } };

export type CalendarsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type CalendarsQuery = { __typename: 'Query', holidayCountries: Array<string>, client: { __typename: 'Client', id: string, zone: string, calendars: Array<{ __typename: 'Calendar', id: string, name: string, zone: string, holidays: string | null, version: number, week: Array<{ __typename: 'DayHours', weekday: number, intervals: Array<{ __typename: 'Interval', from: string, until: string }> }>, specialDays: Array<{ __typename: 'SpecialDay', date: string, name: string, declaredAt: string, declaredBy: { __typename: 'Person', id: string, name: string } | null, intervals: Array<{ __typename: 'Interval', from: string, until: string }> }>, usedBy: Array<{ __typename: 'Project', id: string, name: string }> }> } | null };

export type SaveCalendarMutationVariables = Exact<{
  input: CalendarInput;
}>;


export type SaveCalendarMutation = { __typename: 'Mutation', saveCalendar:
    | { __typename: 'CalendarChanged', calendar: { __typename: 'Calendar', id: string, name: string, version: number } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type DuePreviewQueryVariables = Exact<{
  calendar: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  minutes: Scalars['Int']['input'];
}>;


export type DuePreviewQuery = { __typename: 'Query', due: { __typename: 'DuePreview', due: string, steps: Array<{ __typename: 'ClockStep', at: string, kind: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> } };

export type CalendarDaysQueryVariables = Exact<{
  calendar: Scalars['ID']['input'];
  from: Scalars['NaiveDate']['input'];
  to: Scalars['NaiveDate']['input'];
}>;


export type CalendarDaysQuery = { __typename: 'Query', calendarDays: Array<{ __typename: 'CalendarDay', date: string, kind: DayKind, name: string | null, seconds: number, intervals: Array<{ __typename: 'Interval', from: string, until: string }> }> };

export type ImportSpecialDaysMutationVariables = Exact<{
  input: ImportSpecialDaysInput;
}>;


export type ImportSpecialDaysMutation = { __typename: 'Mutation', importSpecialDays:
    | { __typename: 'SpecialDaysImported', added: number, calendar: { __typename: 'Calendar', id: string, version: number }, skipped: Array<{ __typename: 'SkippedEvent', line: number, reason: string }> }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type CasesQueryVariables = Exact<{
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CasesQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CaseEdge', node: (
        { __typename: 'Case', id: string, state: CaseState, lastWords: string, changedAt: string, assignee: { __typename: 'Person', id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'CaseBriefFragment': CaseBriefFragment } }
      ) }> } };

export type SearchCasesQueryVariables = Exact<{
  query: Scalars['String']['input'];
  clients?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  states?: InputMaybe<Array<CaseState> | CaseState>;
}>;


export type SearchCasesQuery = { __typename: 'Query', search: { __typename: 'SearchConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, edges: Array<{ __typename: 'SearchEdge', node: { __typename: 'SearchHit', excerpt: string, field: SearchField, at: string, case: { __typename: 'Case', id: string, number: string, subject: string, state: CaseState, client: { __typename: 'ClientBadge', id: string, name: string, colour: number }, customer: { __typename: 'Customer', id: string, name: string } } } }> } };

export type CaseBriefFragment = { __typename: 'Case', id: string, number: string, subject: string, client: { __typename: 'ClientBadge', id: string, name: string, colour: number }, customer: { __typename: 'Customer', id: string, name: string }, clock: (
    { __typename: 'Clock', id: string }
    & { ' $fragmentRefs'?: { 'ClockFaceFragment': ClockFaceFragment } }
  ) | null } & { ' $fragmentName'?: 'CaseBriefFragment' };

export type ClockFaceFragment = { __typename: 'Clock', id: string, kind: PromiseKind, standing: Standing, dueAt: string, warnAt: string, stoppedAt: string | null, pausedReason: PauseReason | null, targetMinutes: number, businessSecondsUsed: number, businessSecondsLeft: number | null } & { ' $fragmentName'?: 'ClockFaceFragment' };

export type ClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClientsQuery = { __typename: 'Query', clients: Array<{ __typename: 'Client', id: string, name: string, code: string, colour: number, state: ClientState, industry: string | null, since: string, checklist: Array<{ __typename: 'ChecklistStep', id: string, code: StepCode, state: StepState }>, mailboxes: Array<{ __typename: 'Mailbox', id: string, state: MailboxState, ledger: { __typename: 'MailboxLedger', gap: number, quarantined: number } }>, projects: Array<{ __typename: 'Project', id: string, name: string, openCases: number }>, contract: { __typename: 'ContractVersion', id: string, version: number } | null }> };

export type ClientHeadQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ClientHeadQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, name: string, code: string, colour: number, accent: string, accentSoft: string, accentInk: string, accentNudged: boolean, state: ClientState, zone: string, locale: string, signature: string, industry: string | null, since: string, liveAt: string | null, checklist: Array<{ __typename: 'ChecklistStep', id: string, code: StepCode, state: StepState, right: string, doneAt: string | null, doneBy: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type CreateClientMutationVariables = Exact<{
  input: CreateClientInput;
}>;


export type CreateClientMutation = { __typename: 'Mutation', createClient:
    | { __typename: 'ClientChanged', client: { __typename: 'Client', id: string, name: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type UpdateClientMutationVariables = Exact<{
  input: UpdateClientInput;
}>;


export type UpdateClientMutation = { __typename: 'Mutation', updateClient:
    | { __typename: 'ClientChanged', client: { __typename: 'Client', id: string, name: string, accent: string, accentSoft: string, accentInk: string, accentNudged: boolean, zone: string, locale: string, signature: string, industry: string | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SkipStepMutationVariables = Exact<{
  input: SkipStepInput;
}>;


export type SkipStepMutation = { __typename: 'Mutation', skipStep:
    | { __typename: 'ClientChanged', client: { __typename: 'Client', id: string, checklist: Array<{ __typename: 'ChecklistStep', id: string, state: StepState }> } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ClientLifeFragment = { __typename: 'Client', id: string, state: ClientState, liveAt: string | null } & { ' $fragmentName'?: 'ClientLifeFragment' };

export type GoLiveMutationVariables = Exact<{
  input: GoLiveInput;
}>;


export type GoLiveMutation = { __typename: 'Mutation', goLive:
    | { __typename: 'ClientChanged', client: (
        { __typename: 'Client' }
        & { ' $fragmentRefs'?: { 'ClientLifeFragment': ClientLifeFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ArchiveClientMutationVariables = Exact<{
  input: IdInput;
}>;


export type ArchiveClientMutation = { __typename: 'Mutation', archiveClient:
    | { __typename: 'ClientChanged', client: (
        { __typename: 'Client' }
        & { ' $fragmentRefs'?: { 'ClientLifeFragment': ClientLifeFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ClientProjectsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ClientProjectsQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, calendars: Array<{ __typename: 'Calendar', id: string, name: string }>, projects: Array<{ __typename: 'Project', id: string, name: string, pull: boolean, language: string, replyName: string, signature: string, openCases: number, calendar: { __typename: 'Calendar', id: string, name: string } | null, queues: Array<{ __typename: 'Queue', id: string, name: string, languages: Array<string>, waiting: number, dueAt: string | null, overflowTo: { __typename: 'Queue', id: string, name: string } | null }> }> } | null };

export type SaveProjectMutationVariables = Exact<{
  input: ProjectInput;
}>;


export type SaveProjectMutation = { __typename: 'Mutation', saveProject:
    | { __typename: 'ProjectChanged', project: { __typename: 'Project', id: string, name: string, pull: boolean } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SaveQueueMutationVariables = Exact<{
  input: QueueInput;
}>;


export type SaveQueueMutation = { __typename: 'Mutation', saveQueue:
    | { __typename: 'QueueChanged', queue: { __typename: 'Queue', id: string, name: string, languages: Array<string> } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ClientTeamQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ClientTeamQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, projects: Array<{ __typename: 'Project', id: string, name: string }>, people: Array<{ __typename: 'Assignment', id: string, from: string, until: string | null, person: { __typename: 'Person', id: string, name: string, languages: Array<string>, state: PersonState }, project: { __typename: 'Project', id: string, name: string } }> } | null };

export type Look_RowFragment = { __typename: 'ClientBrand', logo: string | null, senderName: string, senderAddress: string, senderAllowed: boolean, replyTo: string } & { ' $fragmentName'?: 'Look_RowFragment' };

export type ClientLookQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ClientLookQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, brand: (
      { __typename: 'ClientBrand' }
      & { ' $fragmentRefs'?: { 'Look_RowFragment': Look_RowFragment } }
    ) } | null };

export type SetClientLogoMutationVariables = Exact<{
  input: SetClientLogoInput;
}>;


export type SetClientLogoMutation = { __typename: 'Mutation', setClientLogo:
    | { __typename: 'ClientBrandChanged', brand: (
        { __typename: 'ClientBrand' }
        & { ' $fragmentRefs'?: { 'Look_RowFragment': Look_RowFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SetReportSenderMutationVariables = Exact<{
  input: SetReportSenderInput;
}>;


export type SetReportSenderMutation = { __typename: 'Mutation', setReportSender:
    | { __typename: 'ClientBrandChanged', brand: (
        { __typename: 'ClientBrand' }
        & { ' $fragmentRefs'?: { 'Look_RowFragment': Look_RowFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type FigureCommentsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FigureCommentsQuery = { __typename: 'Query', figureComments: { __typename: 'CommentConnection', edges: Array<{ __typename: 'CommentEdge', node: { __typename: 'FigureComment', id: string, place: string, number: string, shown: string, openedAt: string, waits: boolean, words: Array<{ __typename: 'FigureCommentWord', id: string, house: boolean, words: string, saidAt: string, saidBy: { __typename: 'Person', id: string, name: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CommentFigureMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentFigureMutation = { __typename: 'Mutation', commentFigure:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ReplyToCommentMutationVariables = Exact<{
  input: CommentReplyInput;
}>;


export type ReplyToCommentMutation = { __typename: 'Mutation', replyToComment:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type VersionFragment = { __typename: 'ContractVersion', id: string, version: number, state: ContractState, effectiveFrom: string, effectiveUntil: string | null, lastDay: string | null, signedAt: string | null, zone: string, terms: Record<string, unknown>, calendar: { __typename: 'Calendar', id: string, name: string }, signatures: Array<{ __typename: 'Signature', side: RoleKind, name: string, at: string }>, changes: Array<{ __typename: 'AuditChange', field: string, before: string | null, after: string | null }> } & { ' $fragmentName'?: 'VersionFragment' };

export type ContractsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type ContractsQuery = { __typename: 'Query', kpiDictionary: Array<{ __typename: 'KpiDefinition', code: string, unit: KpiUnit, better: KpiBetter | null, channels: Array<string>, name: string, text: string, byDefault: string, parameters: Array<{ __typename: 'KpiParameter', code: string, name: string, text: string, default: string | null, least: number | null, most: number | null, words: Array<{ __typename: 'KpiWord', code: string, name: string, text: string }> }> }>, slaTemplates: Array<{ __typename: 'SlaTemplate', id: string, code: string, promises: Array<{ __typename: 'Promise', kind: PromiseKind, share: number, minutes: number, window: Window, clause: string }> }>, client: { __typename: 'Client', id: string, name: string, zone: string, calendars: Array<{ __typename: 'Calendar', id: string, name: string }>, projects: Array<{ __typename: 'Project', id: string, name: string }>, queues: Array<{ __typename: 'Queue', id: string, name: string }>, contracts: Array<(
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
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SignContractMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type SignContractMutation = { __typename: 'Mutation', signContract:
    | { __typename: 'ContractChanged', contract: (
        { __typename: 'ContractVersion' }
        & { ' $fragmentRefs'?: { 'VersionFragment': VersionFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type DiscardContractMutationVariables = Exact<{
  input: IdInput;
}>;


export type DiscardContractMutation = { __typename: 'Mutation', discardContract:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SimulateContractQueryVariables = Exact<{
  input: SimulationInput;
  language: Scalars['String']['input'];
}>;


export type SimulateContractQuery = { __typename: 'Query', simulateContract:
    | { __typename: 'Simulation', peak: { __typename: 'SimulatedPeak', cases: number, added: number, untold: number, people: number } | null, months: Array<{ __typename: 'SimulatedMonth', month: string, signed: { __typename: 'SimulatedSide', contractVersion: number, credits: string | null, forgiven: string | null, net: string | null, promises: Array<{ __typename: 'SimulatedPromise', promise: string, unit: MoneyUnit, target: number, reached: { __typename: 'Reached', numerator: number | null, denominator: number | null, kept: boolean | null } }> } | null, draft: { __typename: 'SimulatedSide', credits: string | null, forgiven: string | null, net: string | null, promises: Array<{ __typename: 'SimulatedPromise', promise: string, name: string, unit: MoneyUnit, target: number, money: string | null, notJudged: string | null, reached: { __typename: 'Reached', numerator: number | null, denominator: number | null, kept: boolean | null }, withExcluded: { __typename: 'Reached', numerator: number | null, denominator: number | null } }> } }>, scales: Array<{ __typename: 'TargetScale', promise: string, name: string, higherIsBetter: boolean, target: number, model: EffortModel | null, points: Array<{ __typename: 'TargetPoint', target: number, missed: Array<string>, money: string | null, people: number | null, paidHours: number | null, cost: string | null }> }> }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type CustomerCasesQueryVariables = Exact<{
  case: Scalars['ID']['input'];
}>;


export type CustomerCasesQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, earlier: Array<{ __typename: 'Case', id: string, number: string, subject: string, state: CaseState, changedAt: string }> } | null };

export type ExplainClockQueryVariables = Exact<{
  case: Scalars['ID']['input'];
}>;


export type ExplainClockQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, clocks: Array<{ __typename: 'Clock', id: string, explain: { __typename: 'ClockExplanation', zone: string, steps: Array<{ __typename: 'ClockStep', at: string, kind: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> } }> } | null };

export type WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingQuery = { __typename: 'Query', waiting: Array<{ __typename: 'WaitingCount', waiting: number, late: number, worst: Standing, client: { __typename: 'ClientBadge', id: string, name: string, colour: number }, queue: { __typename: 'Queue', id: string, name: string } }> };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { __typename: 'Query', myWork: Array<(
    { __typename: 'Case', id: string }
    & { ' $fragmentRefs'?: { 'WorkRow_CaseFragment': WorkRow_CaseFragment } }
  )> };

export type WorkRow_CaseFragment = (
  { __typename: 'Case', id: string, unanswered: number, snoozedUntil: string | null }
  & { ' $fragmentRefs'?: { 'CaseBriefFragment': CaseBriefFragment } }
) & { ' $fragmentName'?: 'WorkRow_CaseFragment' };

export type AttendMutationVariables = Exact<{
  input: AttendInput;
}>;


export type AttendMutation = { __typename: 'Mutation', attend:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput' }
    | { __typename: 'Conflict' }
   };

export type TransferTargetsQueryVariables = Exact<{
  chat: Scalars['ID']['input'];
}>;


export type TransferTargetsQuery = { __typename: 'Query', transferTargets: Array<{ __typename: 'TransferTarget', available: number, waiting: number, queue: { __typename: 'Queue', id: string, name: string } | null, person: { __typename: 'Person', id: string, name: string } | null }> };

export type MyChatsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyChatsQuery = { __typename: 'Query', myChats: Array<{ __typename: 'Chat', id: string, name: string, state: ChatState, opening: string, lastWords: string, language: string | null, since: string, dueAt: string | null, answeredAt: string | null, afterWorkAt: string | null, unanswered: number, unansweredSince: string | null, visitorHere: boolean, visitorTyping: boolean, client: { __typename: 'ClientBadge', id: string, name: string, colour: number } }> };

export type DeskChatQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeskChatQuery = { __typename: 'Query', chat: { __typename: 'Chat', id: string, name: string, state: ChatState, language: string | null, since: string, dueAt: string | null, answeredAt: string | null, endedAt: string | null, endedBy: string | null, afterWorkAt: string | null, pageUrl: string | null, pageTitle: string | null, lineCount: number, unanswered: number, unansweredSince: string | null, visitorHere: boolean, visitorTyping: boolean, visitorRead: number, rating: number | null, note: string | null, client: { __typename: 'ClientBadge', id: string, name: string, colour: number, marks: Array<string> }, project: { __typename: 'Project', id: string, name: string }, queue: { __typename: 'Queue', id: string, name: string }, agent: { __typename: 'Person', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, email: string, language: string | null, since: string, caseCount: number }, case: { __typename: 'Case', id: string, number: string, subject: string } | null } | null };

export type ChatLinesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ChatLinesQuery = { __typename: 'Query', chat: { __typename: 'Chat', id: string, lines: Array<{ __typename: 'ChatLine', id: string, seq: number, side: ChatSide, text: string, at: string, code: string | null, whisper: boolean, author: { __typename: 'Person', id: string, name: string } | null, file: { __typename: 'Attachment', id: string, name: string, size: number, contentType: string, inline: boolean, url: string } | null }> } | null };

export type SayInChatMutationVariables = Exact<{
  input: SayInChatInput;
  after?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SayInChatMutation = { __typename: 'Mutation', sayInChat:
    | { __typename: 'ChatChanged', chat: { __typename: 'Chat', id: string, state: ChatState, lineCount: number, unanswered: number, unansweredSince: string | null, answeredAt: string | null, lines: Array<{ __typename: 'ChatLine', id: string, seq: number, side: ChatSide, text: string, at: string, code: string | null, whisper: boolean, author: { __typename: 'Person', id: string, name: string } | null, file: { __typename: 'Attachment', id: string, name: string, size: number, contentType: string, inline: boolean, url: string } | null }> } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type TypeInChatMutationVariables = Exact<{
  chat: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
}>;


export type TypeInChatMutation = { __typename: 'Mutation', typeInChat: boolean };

export type ReadChatMutationVariables = Exact<{
  chat: Scalars['ID']['input'];
  seq: Scalars['Int']['input'];
}>;


export type ReadChatMutation = { __typename: 'Mutation', readChat: boolean };

export type EndChatMutationVariables = Exact<{
  chat: Scalars['ID']['input'];
}>;


export type EndChatMutation = { __typename: 'Mutation', endChat:
    | { __typename: 'ChatChanged', chat: { __typename: 'Chat', id: string, state: ChatState, endedAt: string | null, endedBy: string | null, afterWorkAt: string | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type FinishChatMutationVariables = Exact<{
  input: FinishChatInput;
}>;


export type FinishChatMutation = { __typename: 'Mutation', finishChat:
    | { __typename: 'ChatChanged', chat: { __typename: 'Chat', id: string, state: ChatState, case: { __typename: 'Case', id: string, number: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type TransferChatMutationVariables = Exact<{
  input: TransferChatInput;
}>;


export type TransferChatMutation = { __typename: 'Mutation', transferChat:
    | { __typename: 'ChatChanged', chat: { __typename: 'Chat', id: string, state: ChatState, agent: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { __typename: 'Mutation', saveDraft:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict' }
   };

export type MacrosQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type MacrosQuery = { __typename: 'Query', macros: Array<{ __typename: 'Macro', id: string, name: string, title: string, text: string, language: string, usedCount: number, effects: Array<{ __typename: 'MacroEffect', kind: MacroEffectKind, value: string }> }> };

export type MacroPreviewQueryVariables = Exact<{
  macro: Scalars['ID']['input'];
  case: Scalars['ID']['input'];
}>;


export type MacroPreviewQuery = { __typename: 'Query', macroPreview: { __typename: 'MacroPreview', text: string, missing: Array<string>, effects: Array<{ __typename: 'MacroEffect', kind: MacroEffectKind, value: string }> } };

export type AssigneesQueryVariables = Exact<{
  case: Scalars['ID']['input'];
}>;


export type AssigneesQuery = { __typename: 'Query', assignees: Array<{ __typename: 'Person', id: string, name: string, languages: Array<string>, employer: { __typename: 'Employer', id: string, name: string } }> };

export type MergeTargetsQueryVariables = Exact<{
  case: Scalars['ID']['input'];
  query: Scalars['String']['input'];
  clients?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  search: Scalars['Boolean']['input'];
}>;


export type MergeTargetsQuery = { __typename: 'Query', case?: { __typename: 'Case', id: string, earlier: Array<{ __typename: 'Case', id: string, number: string, subject: string, state: CaseState, lastWords: string }> } | null, search?: { __typename: 'SearchConnection', edges: Array<{ __typename: 'SearchEdge', node: { __typename: 'SearchHit', case: { __typename: 'Case', id: string, number: string, subject: string, state: CaseState, lastWords: string } } }> } };

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


export type DeskCaseQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, number: string, subject: string, state: CaseState, priority: Priority, tags: Array<string>, language: string | null, spam: boolean, openedAt: string, newestMessage: string | null, snoozedUntil: string | null, pendingReason: PauseReason | null, unanswered: number, replyTo: string, replyFrom: string, signature: string, client: { __typename: 'ClientBadge', id: string, name: string, code: string, colour: number, marks: Array<string> }, project: { __typename: 'Project', id: string, name: string }, queue: { __typename: 'Queue', id: string, name: string }, assignee: { __typename: 'Person', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string, email: string, language: string | null, since: string, caseCount: number }, disposition: { __typename: 'Disposition', id: string, name: string } | null, mergedInto: { __typename: 'Case', id: string, number: string, subject: string } | null, merged: Array<{ __typename: 'Case', id: string, number: string, subject: string }>, clocks: Array<(
      { __typename: 'Clock', id: string, kind: PromiseKind, turn: number, clause: string, contractVersion: number, startedAt: string }
      & { ' $fragmentRefs'?: { 'ClockFaceFragment': ClockFaceFragment } }
    )>, drafts: Array<{ __typename: 'Draft', note: boolean, text: string, html: string | null, writtenAt: string }> } | null };

export type TimelineQueryVariables = Exact<{
  case: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TimelineQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, timeline: { __typename: 'TimelineConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'TimelineEdge', node:
          | { __typename: 'Mail', id: string, at: string, direction: Direction, kind: MailKind, subject: string, text: string, quoted: string | null, hasHtml: boolean, htmlUrl: string | null, remoteImagesBlocked: boolean, deliveryState: DeliveryState | null, deliveryReason: string | null, deliveryDoubts: number, undoUntil: string | null, automatic: boolean, threadedBy: string | null, confidence: string | null, from: { __typename: 'Address', name: string | null, email: string }, to: Array<{ __typename: 'Address', name: string | null, email: string }>, cc: Array<{ __typename: 'Address', name: string | null, email: string }>, author: { __typename: 'Person', id: string, name: string } | null, employer: { __typename: 'Employer', id: string, name: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, size: number, contentType: string, inline: boolean, url: string }> }
          | { __typename: 'Note', id: string, at: string, text: string, by: { __typename: 'Person', id: string, name: string } | null, house: { __typename: 'Employer', id: string, name: string } | null }
          | { __typename: 'Chat', id: string, at: string, name: string, endedAt: string | null, lines: Array<{ __typename: 'ChatLine', id: string, seq: number, side: ChatSide, text: string, at: string, code: string | null, whisper: boolean, author: { __typename: 'Person', id: string, name: string } | null, file: { __typename: 'Attachment', id: string, name: string, size: number, contentType: string, inline: boolean, url: string } | null }> }
          | { __typename: 'SystemEvent', id: string, at: string, event: string, actor: { __typename: 'Person', id: string, name: string } | null, person: { __typename: 'Person', id: string, name: string } | null, other: { __typename: 'Case', id: string, number: string } | null, disposition: { __typename: 'Disposition', id: string, name: string } | null, project: { __typename: 'Project', id: string, name: string } | null, values: Array<{ __typename: 'EventValue', key: string, value: string }> }
         }> } } | null };

export type TakeCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type TakeCaseMutation = { __typename: 'Mutation', takeCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, assignee: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ReleaseCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ReleaseCaseMutation = { __typename: 'Mutation', releaseCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, assignee: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseMutation = { __typename: 'Mutation', assignCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, assignee: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SetTagsMutationVariables = Exact<{
  input: SetTagsInput;
}>;


export type SetTagsMutation = { __typename: 'Mutation', setTags:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, tags: Array<string> } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SetPriorityMutationVariables = Exact<{
  input: SetPriorityInput;
}>;


export type SetPriorityMutation = { __typename: 'Mutation', setPriority:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, priority: Priority } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SnoozeCaseMutationVariables = Exact<{
  input: SnoozeInput;
}>;


export type SnoozeCaseMutation = { __typename: 'Mutation', snoozeCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, snoozedUntil: string | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type Offer_CardFragment = { __typename: 'Offer', id: string, until: string, ringing: boolean, case: (
    { __typename: 'Case', id: string, language: string | null, lastWords: string }
    & { ' $fragmentRefs'?: { 'CaseBriefFragment': CaseBriefFragment } }
  ) | null, chat: { __typename: 'Chat', id: string, name: string, language: string | null, opening: string, since: string, dueAt: string | null, client: { __typename: 'ClientBadge', id: string, name: string, colour: number } } | null } & { ' $fragmentName'?: 'Offer_CardFragment' };

export type MyOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOffersQuery = { __typename: 'Query', myOffers: Array<(
    { __typename: 'Offer', id: string, why: { __typename: 'Why', rule: string, left: number | null, stake: string | null, waited: number, others: number, eligible: number } | null }
    & { ' $fragmentRefs'?: { 'Offer_CardFragment': Offer_CardFragment } }
  )> };

export type NextForMeQueryVariables = Exact<{ [key: string]: never; }>;


export type NextForMeQuery = { __typename: 'Query', nextForMe: (
    { __typename: 'Offer', id: string }
    & { ' $fragmentRefs'?: { 'Offer_CardFragment': Offer_CardFragment } }
  ) | null };

export type ServeNextMutationVariables = Exact<{ [key: string]: never; }>;


export type ServeNextMutation = { __typename: 'Mutation', serveNext:
    | { __typename: 'Served', case: { __typename: 'Case', id: string, number: string, assignee: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'InvalidInput' }
    | { __typename: 'Conflict', message: string }
    | { __typename: 'NothingWaiting', ok: boolean }
   };

export type TakeOfferMutationVariables = Exact<{
  offer: Scalars['ID']['input'];
}>;


export type TakeOfferMutation = { __typename: 'Mutation', takeOffer:
    | { __typename: 'OfferTaken', case: { __typename: 'Case', id: string, number: string } | null, chat: { __typename: 'Chat', id: string } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SkipOfferMutationVariables = Exact<{
  input: SkipOfferInput;
}>;


export type SkipOfferMutation = { __typename: 'Mutation', skipOffer:
    | { __typename: 'OfferSkipped', next: { __typename: 'Offer', id: string } | null }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type OfferFateQueryVariables = Exact<{
  case?: InputMaybe<Scalars['ID']['input']>;
  written: Scalars['Boolean']['input'];
}>;


export type OfferFateQuery = { __typename: 'Query', case?: { __typename: 'Case', id: string, number: string, assignee: { __typename: 'Person', id: string } | null } | null, myPresence: { __typename: 'Presence', id: string, state: PresenceState, reason: string | null } | null };

export type SendReplyMutationVariables = Exact<{
  input: SendReplyInput;
}>;


export type SendReplyMutation = { __typename: 'Mutation', sendReply:
    | { __typename: 'ReplySent', undoUntil: string, mail: string, case: { __typename: 'Case', id: string, state: CaseState, pendingReason: PauseReason | null, unanswered: number, disposition: { __typename: 'Disposition', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
    | { __typename: 'WrongClient', name: string, excerpt: string }
    | { __typename: 'NewMessages', count: number, newest: string }
   };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { __typename: 'Mutation', addNote:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type UndoSendMutationVariables = Exact<{
  input: UndoSendInput;
}>;


export type UndoSendMutation = { __typename: 'Mutation', undoSend:
    | { __typename: 'SendUndone', text: string, html: string | null, case: { __typename: 'Case', id: string, state: CaseState, pendingReason: PauseReason | null, unanswered: number } }
    | { __typename: 'InvalidInput' }
    | { __typename: 'Conflict', message: string }
   };

export type SetPendingMutationVariables = Exact<{
  input: SetPendingInput;
}>;


export type SetPendingMutation = { __typename: 'Mutation', setPending:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, state: CaseState, pendingReason: PauseReason | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ResumeCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ResumeCaseMutation = { __typename: 'Mutation', resumeCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, state: CaseState, pendingReason: PauseReason | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ResolveCaseMutationVariables = Exact<{
  input: ResolveInput;
}>;


export type ResolveCaseMutation = { __typename: 'Mutation', resolveCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, state: CaseState, disposition: { __typename: 'Disposition', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ReopenCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ReopenCaseMutation = { __typename: 'Mutation', reopenCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, state: CaseState } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SetDispositionMutationVariables = Exact<{
  input: SetDispositionInput;
}>;


export type SetDispositionMutation = { __typename: 'Mutation', setDisposition:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, disposition: { __typename: 'Disposition', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type MergeCasesMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergeCasesMutation = { __typename: 'Mutation', mergeCases:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, number: string, state: CaseState } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type UnmergeCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type UnmergeCaseMutation = { __typename: 'Mutation', unmergeCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, number: string, state: CaseState, mergedInto: { __typename: 'Case', id: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type MarkSpamMutationVariables = Exact<{
  input: CaseInput;
}>;


export type MarkSpamMutation = { __typename: 'Mutation', markSpam:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, spam: boolean, state: CaseState } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type UnmarkSpamMutationVariables = Exact<{
  input: CaseInput;
}>;


export type UnmarkSpamMutation = { __typename: 'Mutation', unmarkSpam:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, spam: boolean, state: CaseState } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type MoveCaseMutationVariables = Exact<{
  input: MoveCaseInput;
}>;


export type MoveCaseMutation = { __typename: 'Mutation', moveCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, project: { __typename: 'Project', id: string, name: string }, queue: { __typename: 'Queue', id: string, name: string } } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type RetrySendMutationVariables = Exact<{
  input: RetrySendInput;
}>;


export type RetrySendMutation = { __typename: 'Mutation', retrySend:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type EarlierCasesQueryVariables = Exact<{
  case: Scalars['ID']['input'];
}>;


export type EarlierCasesQuery = { __typename: 'Query', case: { __typename: 'Case', id: string, earlier: Array<{ __typename: 'Case', id: string, number: string, subject: string, state: CaseState, openedAt: string }> } | null };

export type SplitCaseMutationVariables = Exact<{
  input: SplitInput;
}>;


export type SplitCaseMutation = { __typename: 'Mutation', splitCase:
    | { __typename: 'CaseChanged', case: { __typename: 'Case', id: string, number: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type DispositionsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type DispositionsQuery = { __typename: 'Query', dispositions: Array<{ __typename: 'Disposition', id: string, name: string, position: number, active: boolean, parent: { __typename: 'Disposition', id: string } | null }> };

export type OwedFragment = { __typename: 'ShopDuty', code: string, kind: ShopDutyKind, clause: string | null, minutes: number | null, volume: string | null, target: number, numerator: number | null, denominator: number | null, withExcluded: number | null, kept: boolean | null, notJudged: string | null, relief: boolean, waitedSeconds: number | null, forgiven: Array<{ __typename: 'MoneyResult', promise: string, name: string }> } & { ' $fragmentName'?: 'OwedFragment' };

export type DutiesQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
  language: Scalars['String']['input'];
}>;


export type DutiesQuery = { __typename: 'Query', serviceMonth: { __typename: 'ServiceMonth', id: string, duties: Array<(
      { __typename: 'ShopDuty' }
      & { ' $fragmentRefs'?: { 'OwedFragment': OwedFragment } }
    )> } };

export type DutyPiecesQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
  duty: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DutyPiecesQuery = { __typename: 'Query', serviceMonth: { __typename: 'ServiceMonth', id: string, duty: { __typename: 'ShopDuty', pieces: { __typename: 'DutyPieceConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'DutyPieceEdge', node: { __typename: 'DutyPiece', slot: string | null, from: string | null, due: string, until: string | null, kept: boolean, counted: boolean, behind: { __typename: 'Reference', number: string | null, subject: string | null, case: { __typename: 'Case', id: string } | null } | null } }> } } | null } };

export type ExclusionRowFragment = { __typename: 'Exclusion', id: string, rule: ExclusionRule, state: ExclusionState, side: ContractParty, words: string, from: string | null, until: string | null, channels: Array<WayIn>, count: number, months: Array<string>, correction: boolean, answer: string | null, mayAnswer: boolean, mayWithdraw: boolean, files: Array<{ __typename: 'Attachment', id: string, name: string, url: string }>, proposed: { __typename: 'ExclusionStep', at: string, by: { __typename: 'Person', id: string, name: string } | null }, answered: { __typename: 'ExclusionStep', at: string, by: { __typename: 'Person', id: string, name: string } | null } | null, withdrawn: { __typename: 'ExclusionStep', at: string, by: { __typename: 'Person', id: string, name: string } | null } | null } & { ' $fragmentName'?: 'ExclusionRowFragment' };

export type ExclusionsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ExclusionsQuery = { __typename: 'Query', exclusions: { __typename: 'ExclusionConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ExclusionEdge', node: (
        { __typename: 'Exclusion' }
        & { ' $fragmentRefs'?: { 'ExclusionRowFragment': ExclusionRowFragment } }
      ) }> } };

export type ExclusionEffectsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type ExclusionEffectsQuery = { __typename: 'Query', exclusion: { __typename: 'Exclusion', id: string, contacts: { __typename: 'ReferenceConnection', totalHint: number | null, edges: Array<{ __typename: 'ReferenceEdge', node: { __typename: 'Reference', reference: string, number: string | null, subject: string | null } }> }, effects: Array<{ __typename: 'ExclusionEffect', month: string, netCounted: string | null, netLeftOut: string | null, promises: Array<{ __typename: 'ExclusionPromise', promise: string, name: string, unit: MoneyUnit, target: number, counted: { __typename: 'Reached', numerator: number | null, denominator: number | null, kept: boolean | null }, leftOut: { __typename: 'Reached', numerator: number | null, denominator: number | null, kept: boolean | null } }> }> } | null };

export type ProposeExclusionMutationVariables = Exact<{
  input: ExclusionInput;
}>;


export type ProposeExclusionMutation = { __typename: 'Mutation', proposeExclusion:
    | { __typename: 'ExclusionChanged', exclusion: (
        { __typename: 'Exclusion' }
        & { ' $fragmentRefs'?: { 'ExclusionRowFragment': ExclusionRowFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type AnswerExclusionMutationVariables = Exact<{
  input: ExclusionAnswerInput;
}>;


export type AnswerExclusionMutation = { __typename: 'Mutation', answerExclusion:
    | { __typename: 'ExclusionChanged', exclusion: (
        { __typename: 'Exclusion' }
        & { ' $fragmentRefs'?: { 'ExclusionRowFragment': ExclusionRowFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type WithdrawExclusionMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawExclusionMutation = { __typename: 'Mutation', withdrawExclusion:
    | { __typename: 'ExclusionChanged', exclusion: (
        { __typename: 'Exclusion' }
        & { ' $fragmentRefs'?: { 'ExclusionRowFragment': ExclusionRowFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type FigureContactsQueryVariables = Exact<{
  input: FigureContactsInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FigureContactsQuery = { __typename: 'Query', figureContacts: { __typename: 'FigureContactConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'FigureContactEdge', node: { __typename: 'FigureContact', id: string, reference: string, day: string, at: string, numerator: number, denominator: number, counted: boolean, number: string | null, subject: string | null, customer: string | null, project: string | null, channel: string | null, queue: string | null, reason: string | null, agent: string | null, ivrPath: string | null, case: { __typename: 'Case', id: string } | null } }> } };

export type KpiNamesQueryVariables = Exact<{
  language: Scalars['String']['input'];
}>;


export type KpiNamesQuery = { __typename: 'Query', kpiDictionary: Array<{ __typename: 'KpiDefinition', code: string, unit: KpiUnit, better: KpiBetter | null, opens: boolean, name: string, byDefault: string }> };

export type FiguresQueryVariables = Exact<{
  input: FiguresInput;
}>;


export type FiguresQuery = { __typename: 'Query', figures: { __typename: 'FigureTable', asOf: string, zone: string, complete: boolean, rows: Array<(
      { __typename: 'FigureRow' }
      & { ' $fragmentRefs'?: { 'FigureLineFragment': FigureLineFragment } }
    )>, total: (
      { __typename: 'FigureRow' }
      & { ' $fragmentRefs'?: { 'FigureLineFragment': FigureLineFragment } }
    ), before: (
      { __typename: 'FigureRow' }
      & { ' $fragmentRefs'?: { 'FigureLineFragment': FigureLineFragment } }
    ), rowsBefore: Array<(
      { __typename: 'FigureRow' }
      & { ' $fragmentRefs'?: { 'FigureLineFragment': FigureLineFragment } }
    )> } };

export type FigureLineFragment = { __typename: 'FigureRow', from: string, until: string, channel: string | null, project: { __typename: 'Project', id: string, name: string } | null, group: { __typename: 'FigureGroup', key: string, name: string | null } | null, figures: Array<{ __typename: 'KpiFigure', kpi: string, value: number | null, numerator: number | null, denominator: number | null, sample: number, low: number | null, high: number | null, withExcluded: number | null }> } & { ' $fragmentName'?: 'FigureLineFragment' };

export type Schedule_RowFragment = { __typename: 'ReportSchedule', id: string, format: ReportFormat, language: string, cadence: ReportCadence, day: number, hour: number, zone: string, money: boolean, state: ReportScheduleState, nextAt: string | null, figures: { __typename: 'ReportFigures', kpis: Array<string> } | null, report: { __typename: 'CatalogueReport', number: string, by: ReportStep, group: ReportGroup, project: string | null, channel: string | null } | null, recipients: Array<{ __typename: 'ReportRecipient', address: string, employed: boolean }>, sendings: Array<{ __typename: 'ReportSending', id: string, dueAt: string, address: string, state: ReportSendingState, reason: string | null, changedAt: string }> } & { ' $fragmentName'?: 'Schedule_RowFragment' };

export type Schedule_ChangedFragment = { __typename: 'ReportScheduleChanged', schedule: (
    { __typename: 'ReportSchedule' }
    & { ' $fragmentRefs'?: { 'Schedule_RowFragment': Schedule_RowFragment } }
  ) } & { ' $fragmentName'?: 'Schedule_ChangedFragment' };

export type Link_RowFragment = { __typename: 'ReportLink', id: string, from: string, until: string, language: string, note: string, madeAt: string, expiresAt: string, revokedAt: string | null, isGood: boolean, opened: number, openedAt: string | null, figures: { __typename: 'ReportFigures', kpis: Array<string> } | null, report: { __typename: 'CatalogueReport', number: string, by: ReportStep, group: ReportGroup, project: string | null, channel: string | null } | null, madeBy: { __typename: 'Person', id: string, name: string } | null } & { ' $fragmentName'?: 'Link_RowFragment' };

export type HandoutsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type HandoutsQuery = { __typename: 'Query', reportSchedules: Array<(
    { __typename: 'ReportSchedule' }
    & { ' $fragmentRefs'?: { 'Schedule_RowFragment': Schedule_RowFragment } }
  )>, reportLinks: Array<(
    { __typename: 'ReportLink' }
    & { ' $fragmentRefs'?: { 'Link_RowFragment': Link_RowFragment } }
  )> };

export type ScheduleReportMutationVariables = Exact<{
  input: ScheduleReportInput;
}>;


export type ScheduleReportMutation = { __typename: 'Mutation', scheduleReport:
    | (
      { __typename: 'ReportScheduleChanged' }
      & { ' $fragmentRefs'?: { 'Schedule_ChangedFragment': Schedule_ChangedFragment } }
    )
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ChangeReportScheduleMutationVariables = Exact<{
  input: ChangeReportScheduleInput;
}>;


export type ChangeReportScheduleMutation = { __typename: 'Mutation', changeReportSchedule:
    | (
      { __typename: 'ReportScheduleChanged' }
      & { ' $fragmentRefs'?: { 'Schedule_ChangedFragment': Schedule_ChangedFragment } }
    )
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SteerReportScheduleMutationVariables = Exact<{
  input: SteerReportScheduleInput;
}>;


export type SteerReportScheduleMutation = { __typename: 'Mutation', steerReportSchedule:
    | (
      { __typename: 'ReportScheduleChanged' }
      & { ' $fragmentRefs'?: { 'Schedule_ChangedFragment': Schedule_ChangedFragment } }
    )
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ApproveReportScheduleMutationVariables = Exact<{
  input: ApproveReportScheduleInput;
}>;


export type ApproveReportScheduleMutation = { __typename: 'Mutation', approveReportSchedule:
    | (
      { __typename: 'ReportScheduleChanged' }
      & { ' $fragmentRefs'?: { 'Schedule_ChangedFragment': Schedule_ChangedFragment } }
    )
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ShareReportMutationVariables = Exact<{
  input: ShareReportInput;
}>;


export type ShareReportMutation = { __typename: 'Mutation', shareReport:
    | { __typename: 'ReportShared', token: string, link: (
        { __typename: 'ReportLink' }
        & { ' $fragmentRefs'?: { 'Link_RowFragment': Link_RowFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type RevokeReportLinkMutationVariables = Exact<{
  input: RevokeReportLinkInput;
}>;


export type RevokeReportLinkMutation = { __typename: 'Mutation', revokeReportLink:
    | { __typename: 'ReportLinkRevoked', link: (
        { __typename: 'ReportLink' }
        & { ' $fragmentRefs'?: { 'Link_RowFragment': Link_RowFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type DemoPanelQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPanelQuery = { __typename: 'Query', demo: { __typename: 'Demo', writing: boolean, letters: Array<{ __typename: 'HouseLetter', to: string, subject: string, text: string, at: string }> } | null };

export type SetDemoTrafficMutationVariables = Exact<{
  input: DemoTrafficInput;
}>;


export type SetDemoTrafficMutation = { __typename: 'Mutation', setDemoTraffic:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthQuery = { __typename: 'Query', health: { __typename: 'Health', state: HealthState, checkedAt: string, version: string, startedAt: string | null, components: Array<{ __typename: 'HealthComponent', id: string, code: string, state: HealthState, since: string | null, values: Array<{ __typename: 'EventValue', key: string, value: string }>, client: { __typename: 'ClientBadge', id: string, name: string, colour: number } | null, mailbox: { __typename: 'Mailbox', id: string } | null }> } };

export type PressingCasesQueryVariables = Exact<{
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PressingCasesQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', edges: Array<{ __typename: 'CaseEdge', node: (
        { __typename: 'Case', id: string, assignee: { __typename: 'Person', id: string, name: string } | null }
        & { ' $fragmentRefs'?: { 'CaseBriefFragment': CaseBriefFragment } }
      ) }> } };

export type LeadHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadHomeQuery = { __typename: 'Query', leadHome: Array<{ __typename: 'LeadTile', id: string, projected: number | null, open: number, atRisk: number, breachedToday: number, waiting: number, peopleOn: number, peoplePlanned: number, commentsWaiting: number, client: { __typename: 'ClientBadge', id: string, name: string, code: string, colour: number }, promises: Array<(
      { __typename: 'PromiseResult' }
      & { ' $fragmentRefs'?: { 'PromiseResultFragment': PromiseResultFragment } }
    )>, oldest: { __typename: 'Case', id: string, number: string, subject: string, openedAt: string } | null, deadPoints: Array<{ __typename: 'DeadPoint', channel: PointChannel, address: string, since: string, detail: string }>, trouble: Array<{ __typename: 'HealthComponent', id: string, code: string, state: HealthState, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }> };

export type EarningsQueryVariables = Exact<{
  language: Scalars['String']['input'];
}>;


export type EarningsQuery = { __typename: 'Query', earnings: Array<{ __typename: 'ClientEarnings', month: string, priced: boolean, revenue: string | null, cost: string | null, marginSoFar: string | null, basis: CostBasis | null, writtenAnswers: number | null, liveSeconds: number | null, signedInSeconds: number | null, client: { __typename: 'ClientBadge', id: string, name: string, colour: number }, economics: { __typename: 'Economics', costPerHour: string, writtenSeconds: number, shrinkageBp: number } | null, risks: Array<{ __typename: 'MoneyRisk', promise: string, name: string, unit: MoneyUnit, target: number, amount: string | null, reached: { __typename: 'Reached', numerator: number | null, denominator: number | null, kept: boolean | null } }> }> };

export type SaveEconomicsMutationVariables = Exact<{
  input: EconomicsInput;
}>;


export type SaveEconomicsMutation = { __typename: 'Mutation', saveEconomics:
    | { __typename: 'EconomicsChanged', economics: { __typename: 'Economics', costPerHour: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type LiveQueryVariables = Exact<{ [key: string]: never; }>;


export type LiveQuery = { __typename: 'Query', live: { __typename: 'Live', asOf: string, lanes: Array<{ __typename: 'LiveLane', channel: string, open: boolean, opens: string | null, waiting: number, oldestSince: string | null, ringing: number, served: number, late: number, newlyLate: number, nextDue: string | null, share: number | null, target: number | null, sample: number, kept: boolean | null, standing: Standing, client: { __typename: 'ClientBadge', id: string, name: string, colour: number } }>, problems: Array<{ __typename: 'LiveProblem', cause: LiveCause, channel: string | null, many: number | null, newly: number | null, seconds: number | null, promised: number | null, client: { __typename: 'ClientBadge', id: string, name: string, colour: number } | null, person: { __typename: 'Person', id: string, name: string } | null }>, people: Array<{ __typename: 'LivePerson', state: PresenceState, reason: string | null, since: string, until: string | null, notAnswering: boolean, takes: boolean, chats: number, cases: number, load: number, capacity: number, person: { __typename: 'Person', id: string, name: string }, clients: Array<{ __typename: 'ClientBadge', id: string, name: string, colour: number }>, lent: { __typename: 'LentTo', assignment: string, until: string, client: { __typename: 'ClientBadge', id: string, name: string, colour: number } } | null }> } };

export type LendPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type LendPlacesQuery = { __typename: 'Query', clients: Array<{ __typename: 'Client', id: string, name: string, projects: Array<{ __typename: 'Project', id: string, name: string }> }> };

export type LendEffectQueryVariables = Exact<{
  input: LendInput;
}>;


export type LendEffectQuery = { __typename: 'Query', lendEffect: Array<{ __typename: 'LendEffect', gains: boolean, peopleBefore: number, peopleAfter: number, waiting: number, perHour: number | null, handlingSeconds: number | null, withinSeconds: number | null, client: { __typename: 'ClientBadge', id: string, name: string, colour: number }, before: { __typename: 'LendOutlook', waitSeconds: number | null, level: number } | null, after: { __typename: 'LendOutlook', waitSeconds: number | null, level: number } | null }> };

export type LendPersonMutationVariables = Exact<{
  input: LendInput;
}>;


export type LendPersonMutation = { __typename: 'Mutation', lendPerson:
    | { __typename: 'PersonLent', assignment: string, until: string, person: { __typename: 'Person', id: string, name: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type TakeBackMutationVariables = Exact<{
  input: IdInput;
}>;


export type TakeBackMutation = { __typename: 'Mutation', endAssignment:
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ForcePresenceMutationVariables = Exact<{
  input: ForcePresenceInput;
}>;


export type ForcePresenceMutation = { __typename: 'Mutation', forcePresence:
    | { __typename: 'PresenceChanged', presence: { __typename: 'Presence', id: string, state: PresenceState, reason: string | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ClientMacrosQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ClientMacrosQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, name: string, signature: string, macros: Array<{ __typename: 'Macro', id: string, name: string, title: string, text: string, language: string, usedCount: number, changedAt: string, effects: Array<{ __typename: 'MacroEffect', kind: MacroEffectKind, value: string }> }>, dispositions: Array<{ __typename: 'Disposition', id: string, name: string, active: boolean }>, queues: Array<{ __typename: 'Queue', id: string, name: string }> } | null };

export type SaveMacroMutationVariables = Exact<{
  input: MacroInput;
}>;


export type SaveMacroMutation = { __typename: 'Mutation', saveMacro:
    | { __typename: 'MacroChanged', macro: { __typename: 'Macro', id: string, name: string, title: string, text: string, language: string, changedAt: string, effects: Array<{ __typename: 'MacroEffect', kind: MacroEffectKind, value: string }> } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type DeleteMacroMutationVariables = Exact<{
  input: IdInput;
}>;


export type DeleteMacroMutation = { __typename: 'Mutation', deleteMacro:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
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
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type DemoPostOfficeQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPostOfficeQuery = { __typename: 'Query', demo: { __typename: 'Demo', postOffice: number } | null };

export type MailboxCardFragment = { __typename: 'Mailbox', id: string, kind: MailboxKind, address: string, fromName: string, forwardTo: string | null, state: MailboxState, trouble: string | null, advice: MailboxAdvice | null, lastSeenAt: string | null, lastSentAt: string | null, tokenExpiresAt: string | null, queue: { __typename: 'Queue', id: string, name: string }, incoming: { __typename: 'MailServer', host: string, port: number, security: Security, username: string, credential: Credential, hasSecret: boolean } | null, outgoing: { __typename: 'MailServer', host: string, port: number, security: Security, username: string, credential: Credential, hasSecret: boolean } | null, ledger: { __typename: 'MailboxLedger', seen: number, stored: number, quarantined: number, gap: number, checkedAt: string | null }, lastTest: { __typename: 'MailboxTest', id: string, state: TestState, at: string, steps: Array<{ __typename: 'MailboxTestStep', code: TestCode, state: TestState, detail: string | null, at: string }> } | null } & { ' $fragmentName'?: 'MailboxCardFragment' };

export type ClientMailboxesQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ClientMailboxesQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, name: string, mailboxes: Array<(
      { __typename: 'Mailbox' }
      & { ' $fragmentRefs'?: { 'MailboxCardFragment': MailboxCardFragment } }
    )>, forms: Array<{ __typename: 'ContactForm', id: string, key: string, name: string, url: string, receivedToday: number, queue: { __typename: 'Queue', id: string, name: string } }>, queues: Array<{ __typename: 'Queue', id: string, name: string }> } | null };

export type SaveMailboxMutationVariables = Exact<{
  input: MailboxInput;
}>;


export type SaveMailboxMutation = { __typename: 'Mutation', saveMailbox:
    | { __typename: 'MailboxChanged', mailbox: (
        { __typename: 'Mailbox' }
        & { ' $fragmentRefs'?: { 'MailboxCardFragment': MailboxCardFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type PauseMailboxMutationVariables = Exact<{
  input: PauseMailboxInput;
}>;


export type PauseMailboxMutation = { __typename: 'Mutation', pauseMailbox:
    | { __typename: 'MailboxChanged', mailbox: (
        { __typename: 'Mailbox' }
        & { ' $fragmentRefs'?: { 'MailboxCardFragment': MailboxCardFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ArchiveMailboxMutationVariables = Exact<{
  input: IdInput;
}>;


export type ArchiveMailboxMutation = { __typename: 'Mutation', archiveMailbox:
    | { __typename: 'MailboxChanged', mailbox: (
        { __typename: 'Mailbox' }
        & { ' $fragmentRefs'?: { 'MailboxCardFragment': MailboxCardFragment } }
      ) }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type TestMailboxMutationVariables = Exact<{
  input: IdInput;
}>;


export type TestMailboxMutation = { __typename: 'Mutation', testMailbox:
    | { __typename: 'MailboxTestStarted', mailbox: (
        { __typename: 'Mailbox' }
        & { ' $fragmentRefs'?: { 'MailboxCardFragment': MailboxCardFragment } }
      ) }
    | { __typename: 'InvalidInput' }
    | { __typename: 'Conflict', message: string }
   };

export type SaveContactFormMutationVariables = Exact<{
  input: ContactFormInput;
}>;


export type SaveContactFormMutation = { __typename: 'Mutation', saveContactForm:
    | { __typename: 'ContactFormChanged', form: { __typename: 'ContactForm', id: string, name: string, key: string, url: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type QuarantineQueryVariables = Exact<{
  mailbox?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type QuarantineQuery = { __typename: 'Query', quarantine: { __typename: 'QuarantineConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'QuarantineEdge', cursor: string, node: { __typename: 'QuarantinedMail', id: string, at: string, size: number, cause: QuarantineCause, reason: string, sender: string | null, tries: number } }> } };

export type ReprocessQuarantinedMutationVariables = Exact<{
  input: IdInput;
}>;


export type ReprocessQuarantinedMutation = { __typename: 'Mutation', reprocessQuarantined:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type DiscardQuarantinedMutationVariables = Exact<{
  input: IdInput;
}>;


export type DiscardQuarantinedMutation = { __typename: 'Mutation', discardQuarantined:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type UpdatePreferencesMutationVariables = Exact<{
  input: PreferencesInput;
}>;


export type UpdatePreferencesMutation = { __typename: 'Mutation', updatePreferences:
    | { __typename: 'ViewerChanged', viewer: { __typename: 'Viewer', id: string, locale: string, density: Density, theme: Theme, keyMap: KeyMap, singleKeys: boolean } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict' }
   };

export type EnrolTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type EnrolTotpMutation = { __typename: 'Mutation', enrolTotp:
    | { __typename: 'TotpStarted', secret: string, qr: string }
    | { __typename: 'InvalidInput' }
    | { __typename: 'Conflict', message: string }
   };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, sessions: Array<{ __typename: 'Session', id: string, current: boolean, device: string, address: string, startedAt: string, lastSeenAt: string }> } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
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

export type OrderBookQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type OrderBookQuery = { __typename: 'Query', orderBook: { __typename: 'OrderBook', orders: number, cancelled: number, firstAt: string | null, lastAt: string | null, zone: string, most: number, longest: number, mayTake: boolean } | null };

export type TakeOrdersMutationVariables = Exact<{
  input: TakeOrdersInput;
}>;


export type TakeOrdersMutation = { __typename: 'Mutation', takeOrders:
    | { __typename: 'OrdersTaken', placed: number, changed: number, cancelled: number, restored: number, unchanged: number, customers: number }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type PeopleQueryVariables = Exact<{
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PeopleQuery = { __typename: 'Query', people: { __typename: 'PersonConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'PersonEdge', cursor: string, node: { __typename: 'Person', id: string, name: string, email: string | null, roles: Array<Role>, state: PersonState, languages: Array<string>, lastSeenAt: string | null, totpEnrolled: boolean, employer: { __typename: 'Employer', id: string, name: string, kind: RoleKind }, assignments: Array<{ __typename: 'Assignment', id: string, client: { __typename: 'ClientBadge', id: string, name: string, colour: number } }> } }> } };

export type PersonQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PersonQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string, email: string | null, roles: Array<Role>, state: PersonState, languages: Array<string>, lastSeenAt: string | null, invitedAt: string | null, totpEnrolled: boolean, employer: { __typename: 'Employer', id: string, name: string, kind: RoleKind }, assignments: Array<{ __typename: 'Assignment', id: string, from: string, until: string | null, project: { __typename: 'Project', id: string, name: string }, client: { __typename: 'ClientBadge', id: string, name: string, colour: number } }> } | null };

export type AllProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllProjectsQuery = { __typename: 'Query', clients: Array<{ __typename: 'Client', id: string, name: string, projects: Array<{ __typename: 'Project', id: string, name: string }> }> };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { __typename: 'Mutation', invitePerson:
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, name: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ResendInvitationMutationVariables = Exact<{
  input: IdInput;
}>;


export type ResendInvitationMutation = { __typename: 'Mutation', resendInvitation:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { __typename: 'Mutation', updatePerson:
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, name: string, roles: Array<Role>, languages: Array<string> } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type DeactivatePersonMutationVariables = Exact<{
  input: IdInput;
}>;


export type DeactivatePersonMutation = { __typename: 'Mutation', deactivatePerson:
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, state: PersonState } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ForgetTotpMutationVariables = Exact<{
  input: IdInput;
}>;


export type ForgetTotpMutation = { __typename: 'Mutation', forgetTotp:
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, totpEnrolled: boolean } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ReactivatePersonMutationVariables = Exact<{
  input: IdInput;
}>;


export type ReactivatePersonMutation = { __typename: 'Mutation', reactivatePerson:
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, state: PersonState } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type AssignPersonMutationVariables = Exact<{
  input: AssignPersonInput;
}>;


export type AssignPersonMutation = { __typename: 'Mutation', assignPerson:
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type EndAssignmentMutationVariables = Exact<{
  input: IdInput;
}>;


export type EndAssignmentMutation = { __typename: 'Mutation', endAssignment:
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type PlanStretchFragment = { __typename: 'VolumeStretch', slot: string, deadline: string, open: boolean, over: boolean, planned: number | null, late: boolean, locked: number | null, contacts: number, effect: VolumeEffect | null, relieved: boolean, passedAt: string | null } & { ' $fragmentName'?: 'PlanStretchFragment' };

export type VolumePacesQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
}>;


export type VolumePacesQuery = { __typename: 'Query', volumePaces: Array<{ __typename: 'VolumePace', code: string, clause: string | null, channels: Array<string>, intervalMinutes: number, lockDays: Array<number>, asksHandlingTime: boolean, zone: string, mayPlan: boolean, bands: Array<{ __typename: 'VolumeBandNode', from: number | null, until: number | null, effect: VolumeEffect }>, month: (
      { __typename: 'VolumeStretch' }
      & { ' $fragmentRefs'?: { 'PlanStretchFragment': PlanStretchFragment } }
    ), today: (
      { __typename: 'VolumeStretch' }
      & { ' $fragmentRefs'?: { 'PlanStretchFragment': PlanStretchFragment } }
    ) | null, days: Array<(
      { __typename: 'VolumeStretch' }
      & { ' $fragmentRefs'?: { 'PlanStretchFragment': PlanStretchFragment } }
    )>, history: Array<{ __typename: 'VolumeEntry', slot: string, value: number, enteredAt: string, late: boolean, enteredBy: { __typename: 'Person', id: string, name: string } | null }> }> };

export type VolumeProfileQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
  day: Scalars['NaiveDate']['input'];
}>;


export type VolumeProfileQuery = { __typename: 'Query', volumePaces: Array<{ __typename: 'VolumePace', code: string, zone: string, profile: Array<(
      { __typename: 'VolumeStretch' }
      & { ' $fragmentRefs'?: { 'PlanStretchFragment': PlanStretchFragment } }
    )> }> };

export type PlanVolumeMutationVariables = Exact<{
  input: PlanInput;
}>;


export type PlanVolumeMutation = { __typename: 'Mutation', planVolume:
    | { __typename: 'VolumePlanned', entered: number }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ServiceNowQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ServiceNowQuery = { __typename: 'Query', serviceNow: { __typename: 'ServiceNow', waiting: number, oldestSince: string | null, oldestDue: string | null, atRisk: number, volume: number, good: number, base: number, share: number | null } };

export type ServiceMonthQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
  language: Scalars['String']['input'];
}>;


export type ServiceMonthQuery = { __typename: 'Query', serviceMonth: { __typename: 'ServiceMonth', id: string, month: string, state: PeriodState, asOf: string, current: boolean, zone: string, kept: number, promised: number, worst: PromiseKind | null, volume: number, resolvedShare: number | null, open: number, previous: string | null, next: string | null, contract: { __typename: 'ContractVersion', id: string, version: number, effectiveFrom: string, pauses: Array<PauseReason>, calendar: { __typename: 'Calendar', id: string, name: string, week: Array<{ __typename: 'DayHours', weekday: number, intervals: Array<{ __typename: 'Interval', from: string, until: string }> }> } } | null, promises: Array<(
      { __typename: 'PromiseResult' }
      & { ' $fragmentRefs'?: { 'PromiseResultFragment': PromiseResultFragment } }
    )>, kpis: Array<{ __typename: 'KpiResult', code: string, contractVersion: number, name: string, target: number, clause: string | null, window: Window, standing: Standing, worst: { __typename: 'KpiWindow', from: string, until: string, value: number | null, sample: number } | null, figure: { __typename: 'KpiFigure', kpi: string, value: number | null, sample: number } }>, reply: Array<{ __typename: 'DayResult', date: string, good: number, base: number, share: number | null, below: boolean, volume: number, late: number }>, resolution: Array<{ __typename: 'DayResult', date: string, good: number, base: number, share: number | null, below: boolean, volume: number, late: number }>, heat: Array<{ __typename: 'HeatCell', weekday: number, hour: number, count: number }> } };

export type ReasonCostsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
}>;


export type ReasonCostsQuery = { __typename: 'Query', settlementMonth: { __typename: 'SettlementMonth', id: string, reasons: { __typename: 'ReasonCostsNode', rest: string, rows: Array<{ __typename: 'ReasonCostNode', reason: string | null, contacts: number, handledSeconds: number, paid: string, credits: string }> } | null } };

export type ReachQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
  input: FiguresInput;
}>;


export type ReachQuery = { __typename: 'Query', serviceMonth: { __typename: 'ServiceMonth', id: string, points: Array<{ __typename: 'ContactPointMonth', channel: PointChannel, address: string, staffedMinutes: number | null, promisedMinutes: number | null, tried: number, human: number, receipt: number, receiptOnly: number, nothing: number }> }, figures: { __typename: 'FigureTable', total: { __typename: 'FigureRow', figures: Array<{ __typename: 'KpiFigure', kpi: string, numerator: number | null, denominator: number | null }> } } };

export type ReliefQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
}>;


export type ReliefQuery = { __typename: 'Query', volumePaces: Array<{ __typename: 'VolumePace', code: string, clause: string | null, asksHandlingTime: boolean, month: { __typename: 'VolumeStretch', slot: string, locked: number | null, contacts: number, relieved: boolean }, days: Array<{ __typename: 'VolumeStretch', slot: string, locked: number | null, contacts: number, relieved: boolean }> }> };

export type PromiseDaysQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
  contractVersion: Scalars['Int']['input'];
  code: Scalars['String']['input'];
}>;


export type PromiseDaysQuery = { __typename: 'Query', serviceMonth: { __typename: 'ServiceMonth', id: string, promiseDays: Array<{ __typename: 'KpiWindow', from: string, value: number | null, sample: number, standing: Standing }> } };

export type PromiseResultFragment = { __typename: 'PromiseResult', kind: PromiseKind, minutes: number, targetShare: number, resultShare: number | null, good: number, base: number, standing: Standing, projectedShare: number | null, clause: string, window: Window, belowMinSample: boolean, low: number | null, high: number | null } & { ' $fragmentName'?: 'PromiseResultFragment' };

export type MissesQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
  kind: PromiseKind;
  day?: InputMaybe<Scalars['NaiveDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MissesQuery = { __typename: 'Query', serviceMonth: { __typename: 'ServiceMonth', id: string, misses: { __typename: 'MissConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'MissEdge', cursor: string, node: { __typename: 'Miss', id: string, number: string, customer: string, subject: string, arrivedAt: string, dueAt: string, stoppedAt: string | null, lateSeconds: number } }> } } };

export type MissQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MissQuery = { __typename: 'Query', miss: { __typename: 'Miss', id: string, number: string, customer: string, subject: string, arrivedAt: string, dueAt: string, stoppedAt: string | null, lateSeconds: number, clock: { __typename: 'Clock', id: string, kind: PromiseKind, standing: Standing, clause: string, contractVersion: number, targetMinutes: number, businessSecondsUsed: number, explain: { __typename: 'ClockExplanation', zone: string, steps: Array<{ __typename: 'ClockStep', at: string, kind: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> } } } | null };

export type PortalBrandQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type PortalBrandQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, name: string, accent: string, zone: string, brand: { __typename: 'ClientBrand', logo: string | null } } | null };

export type MyPresenceQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPresenceQuery = { __typename: 'Query', myPresence: { __typename: 'Presence', id: string, state: PresenceState, reason: string | null, since: string, until: string | null, capacity: number, live: number, written: number, setBy: { __typename: 'Person', id: string, name: string } | null, client: { __typename: 'ClientBadge', id: string, name: string, colour: number } | null } | null };

export type BreakKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type BreakKindsQuery = { __typename: 'Query', breakKinds: Array<{ __typename: 'BreakKind', code: string, name: string, minutes: number | null, paid: boolean, takenToday: number }> };

export type SetPresenceMutationVariables = Exact<{
  input: SetPresenceInput;
}>;


export type SetPresenceMutation = { __typename: 'Mutation', setPresence:
    | { __typename: 'PresenceChanged', presence: { __typename: 'Presence', id: string, state: PresenceState, reason: string | null, since: string, until: string | null, setBy: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type PastQuestionsQueryVariables = Exact<{
  filter?: InputMaybe<CaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PastQuestionsQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', edges: Array<{ __typename: 'CaseEdge', node: { __typename: 'Case', id: string, number: string, subject: string } }> } };

export type ContactRegisterQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ContactRegisterQuery = { __typename: 'Query', contactRegister: Array<{ __typename: 'ContactPoint', entry: string | null, shop: string, channel: PointChannel, address: string, name: string | null, owner: string | null, published: string | null, answerMinutes: number | null, byHand: boolean, leadsNowhere: boolean, isTried: boolean, deadSince: string | null, tried: number, alive: number, calendar: { __typename: 'Calendar', id: string, name: string } | null, coverage: { __typename: 'PointCoverage', staffedMinutes: number, promisedMinutes: number, share: number } | null, last: { __typename: 'Probe', id: string, askedAt: string, outcome: ProbeOutcome | null, detail: string } | null }> };

export type ProbesQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProbesQuery = { __typename: 'Query', probes: { __typename: 'ProbeConnection', edges: Array<{ __typename: 'ProbeEdge', node: { __typename: 'Probe', id: string, shop: string, channel: PointChannel, address: string, topic: string, state: ProbeState, askedAt: string, deadlineAt: string | null, firstMachineAt: string | null, firstHumanAt: string | null, firstUsefulAt: string | null, kind: ProbeKind | null, outcome: ProbeOutcome | null, detail: string, persona: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ProbeRepliesQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProbeRepliesQuery = { __typename: 'Query', probes: { __typename: 'ProbeConnection', edges: Array<{ __typename: 'ProbeEdge', node: { __typename: 'Probe', id: string, replies: Array<{ __typename: 'ProbeReply', id: string, at: string, machine: boolean, subject: string, words: string }> } }> } };

export type ProbeBookQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ProbeBookQuery = { __typename: 'Query', probeBook: { __typename: 'ProbeBook', mayAllow: boolean, senders: Array<{ __typename: 'ProbeSender', id: string, name: string, address: string, outgoing: string, incoming: string | null, trouble: string | null }>, questions: Array<{ __typename: 'ProbeQuestion', id: string, topic: string, language: string, subject: string, words: string }>, plans: Array<{ __typename: 'ProbePlan', id: string, point: string, sender: string, weekdays: Array<number>, fromMinute: number, untilMinute: number, perDay: number, topic: string | null }> }, client: { __typename: 'Client', id: string, calendars: Array<{ __typename: 'Calendar', id: string, name: string }> } | null };

export type ProbeRoundsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ProbeRoundsQuery = { __typename: 'Query', probeRounds: Array<{ __typename: 'RoundNode', name: string, count: number }> };

export type ProbeRoundQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  name: Scalars['String']['input'];
}>;


export type ProbeRoundQuery = { __typename: 'Query', probeRound: { __typename: 'TableNode', name: string, zone: string, rows: Array<{ __typename: 'Probe', id: string, shop: string, channel: PointChannel, topic: string, firstMachineAt: string | null, firstHumanAt: string | null, kind: ProbeKind | null, outcome: ProbeOutcome | null, detail: string }>, sums: { __typename: 'RoundSums', shops: number, writtenTried: number, writtenHuman: number, writtenBeforeNoon: number, writtenAskedBack: number, writtenMachine: number, writtenNothing: number, phoneTried: number, phoneSolved: number, phoneUnreachable: number, phoneOtherwise: number, socialTried: number, socialHuman: number, socialMachine: number, socialSilent: number, socialNotOffered: number, onEvery: Array<string>, onNone: Array<string>, channels: Array<{ __typename: 'ChannelShare', channel: PointChannel, human: number, tried: number }> } } };

export type MaskedQuestionQueryVariables = Exact<{
  case: Scalars['ID']['input'];
}>;


export type MaskedQuestionQuery = { __typename: 'Query', maskedQuestion: { __typename: 'MaskedQuestion', subject: string, words: string, language: string | null } | null };

export type SaveContactPointMutationVariables = Exact<{
  input: ContactPointInput;
}>;


export type SaveContactPointMutation = { __typename: 'Mutation', saveContactPoint:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type RetireContactPointMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RetireContactPointMutation = { __typename: 'Mutation', retireContactPoint:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type AddProbeSenderMutationVariables = Exact<{
  input: ProbeSenderInput;
}>;


export type AddProbeSenderMutation = { __typename: 'Mutation', addProbeSender:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type RetireProbeSenderMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RetireProbeSenderMutation = { __typename: 'Mutation', retireProbeSender:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type AddProbeQuestionMutationVariables = Exact<{
  input: ProbeQuestionInput;
}>;


export type AddProbeQuestionMutation = { __typename: 'Mutation', addProbeQuestion:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type RetireProbeQuestionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RetireProbeQuestionMutation = { __typename: 'Mutation', retireProbeQuestion:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type BeginProbePlanMutationVariables = Exact<{
  input: ProbePlanInput;
}>;


export type BeginProbePlanMutation = { __typename: 'Mutation', beginProbePlan:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type StopProbePlanMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type StopProbePlanMutation = { __typename: 'Mutation', stopProbePlan:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type RecordProbeMutationVariables = Exact<{
  input: ProbeResultInput;
}>;


export type RecordProbeMutation = { __typename: 'Mutation', recordProbe:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type MarkProbeMutationVariables = Exact<{
  input: ProbeMarkInput;
}>;


export type MarkProbeMutation = { __typename: 'Mutation', markProbe:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ReportsQueryVariables = Exact<{
  language: Scalars['String']['input'];
}>;


export type ReportsQuery = { __typename: 'Query', reports: Array<{ __typename: 'ReportEntry', number: string, name: string, chapter: ReportChapter, shape: ReportShape, cut: ReportCut, kpis: Array<string>, lack: ReportLack | null }> };

export type ReportProjectsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type ReportProjectsQuery = { __typename: 'Query', client: { __typename: 'Client', id: string, projects: Array<{ __typename: 'Project', id: string, name: string }> } | null };

export type SavedViewsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type SavedViewsQuery = { __typename: 'Query', savedViews: Array<{ __typename: 'SavedView', id: string, name: string, report: string, search: string }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { __typename: 'Mutation', saveView:
    | { __typename: 'ViewKept', view: { __typename: 'SavedView', id: string, name: string, report: string, search: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type RemoveViewMutationVariables = Exact<{
  input: IdInput;
}>;


export type RemoveViewMutation = { __typename: 'Mutation', removeView:
    | { __typename: 'Done' }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type AgeingQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type AgeingQuery = { __typename: 'Query', ageing: { __typename: 'AgeingTable', asOf: string, zone: string, hours: Array<number>, rows: Array<{ __typename: 'ProjectAgeing', project: string | null, cases: Array<number>, oldest: string }> } };

export type ConversationLengthsQueryVariables = Exact<{
  input: FiguresInput;
}>;


export type ConversationLengthsQuery = { __typename: 'Query', conversationLengths: { __typename: 'ConversationLengths', conversations: number, halfSeconds: number | null, mostSeconds: number | null, longestSeconds: number | null, bands: Array<{ __typename: 'LengthBand', fromSeconds: number, untilSeconds: number | null, conversations: number }> } };

export type SessionLogQueryVariables = Exact<{
  filter?: InputMaybe<SessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SessionLogQuery = { __typename: 'Query', sessionLog: { __typename: 'SessionLineConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'SessionLineEdge', node: { __typename: 'SessionLine', id: string, beganAt: string, endedAt: string | null, seenAt: string, cause: SessionEnd | null, person: { __typename: 'Person', id: string, name: string } | null } }> } };

export type SessionPeopleQueryVariables = Exact<{
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SessionPeopleQuery = { __typename: 'Query', people: { __typename: 'PersonConnection', edges: Array<{ __typename: 'PersonEdge', node: { __typename: 'Person', id: string, name: string } }> } };

export type SessionPersonQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SessionPersonQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string } | null };

export type ExportSessionsMutationVariables = Exact<{
  input: SessionFilter;
}>;


export type ExportSessionsMutation = { __typename: 'Mutation', exportSessions:
    | { __typename: 'SessionsExported', csv: string, entries: number, cut: boolean }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type SettlementMonthsQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type SettlementMonthsQuery = { __typename: 'Query', settlement: Array<{ __typename: 'SettlementMonth', id: string, month: string, state: SettlementState }> };

export type SettledLineFragment = { __typename: 'MoneyLine', place: number, item: string, name: string | null, kind: MoneyLineKind, part: string | null, partName: string | null, unit: string | null, quantity: number, per: number, unitPrice: string | null, timesBp: number, amount: string, count: number, why: { __typename: 'MoneyWhy', code: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> } } & { ' $fragmentName'?: 'SettledLineFragment' };

export type SettledMonthQueryVariables = Exact<{
  client: Scalars['ID']['input'];
  month: Scalars['NaiveDate']['input'];
  language: Scalars['String']['input'];
}>;


export type SettledMonthQuery = { __typename: 'Query', settlementMonth: { __typename: 'SettlementMonth', id: string, month: string, state: SettlementState, statement: { __typename: 'MoneyStatement', asOf: string, frozen: boolean, contractVersion: number, net: string, gross: string, openCases: number, running: number, provisional: number, unpriced: number, forgiven: string | null, vat: Array<{ __typename: 'MoneyVat', rate: string, rateBp: number, net: string, tax: string }>, results: Array<{ __typename: 'MoneyResult', promise: string, name: string, clause: string | null, unit: MoneyUnit, target: number, numerator: number | null, denominator: number | null, kept: boolean | null, notJudged: string | null, duty: string | null, relieved: number, missed: number, worst: { __typename: 'WorstWindow', from: string, until: string, numerator: number, denominator: number, kept: boolean } | null }>, duties: Array<(
        { __typename: 'ShopDuty' }
        & { ' $fragmentRefs'?: { 'OwedFragment': OwedFragment } }
      )>, adjustments: Array<{ __typename: 'MoneyAdjustment', rule: string, kind: AdjustmentKind, promise: string | null, amount: string }>, lines: Array<(
        { __typename: 'MoneyLine' }
        & { ' $fragmentRefs'?: { 'SettledLineFragment': SettledLineFragment } }
      )> }, settlements: Array<{ __typename: 'Settlement', ordinal: number, closedAt: string, checksum: string, closedBy: { __typename: 'Person', id: string, name: string } | null }>, correction: { __typename: 'MonthCorrection', net: string | null, gross: string | null, results: Array<{ __typename: 'ChangedResult', promise: string, before: { __typename: 'MoneyResult', numerator: number | null, denominator: number | null, unit: MoneyUnit } | null, after: { __typename: 'MoneyResult', numerator: number | null, denominator: number | null, unit: MoneyUnit } | null, came: { __typename: 'ReferenceConnection', totalHint: number | null, edges: Array<{ __typename: 'ReferenceEdge', node: { __typename: 'Reference', reference: string, number: string | null } }> }, went: { __typename: 'ReferenceConnection', totalHint: number | null, edges: Array<{ __typename: 'ReferenceEdge', node: { __typename: 'Reference', reference: string, number: string | null } }> } }>, duties: Array<{ __typename: 'ChangedDuty', duty: string, before: { __typename: 'ShopDuty', numerator: number | null, denominator: number | null } | null, after: { __typename: 'ShopDuty', numerator: number | null, denominator: number | null } | null }>, lines: Array<{ __typename: 'MoneyLine', place: number, item: string, name: string | null, part: string | null, partName: string | null, amount: string }> } | null, documents: Array<{ __typename: 'Document', id: string, kind: DocumentKind, number: string, issuedAt: string, net: string, gross: string, corrects: string | null, reason: string | null, seller: string, buyer: string, checksum: string, vat: Array<{ __typename: 'MoneyVat', rate: string, rateBp: number, net: string, tax: string }>, lines: Array<(
        { __typename: 'MoneyLine' }
        & { ' $fragmentRefs'?: { 'SettledLineFragment': SettledLineFragment } }
      )> }>, disputes: Array<{ __typename: 'Dispute', id: string, document: string, line: number | null, promise: string | null, words: string, openedAt: string, state: DisputeState, answer: string | null, amount: string | null, answeredAt: string | null, openedBy: { __typename: 'Person', id: string, name: string } | null, answeredBy: { __typename: 'Person', id: string, name: string } | null, note: { __typename: 'Document', id: string, number: string } | null }> } };

export type BehindLineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  place: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type BehindLineQuery = { __typename: 'Query', document: { __typename: 'Document', id: string, line: { __typename: 'MoneyLine', references: { __typename: 'ReferenceConnection', totalHint: number | null, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReferenceEdge', node: { __typename: 'Reference', reference: string, number: string | null, subject: string | null, case: { __typename: 'Case', id: string } | null } }> } } | null } | null };

export type DocumentFileQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  format: DocumentFormat;
}>;


export type DocumentFileQuery = { __typename: 'Query', document: { __typename: 'Document', id: string, file:
      | { __typename: 'DocumentFile', name: string, mediaType: string, text: string }
      | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
      | { __typename: 'Conflict', message: string }
     } | null };

export type MonthMovedFragment = { __typename: 'SettlementChanged', month: { __typename: 'SettlementMonth', id: string, state: SettlementState } } & { ' $fragmentName'?: 'MonthMovedFragment' };

export type CloseMonthMutationVariables = Exact<{
  input: MonthInput;
}>;


export type CloseMonthMutation = { __typename: 'Mutation', closeMonth:
    | (
      { __typename: 'SettlementChanged' }
      & { ' $fragmentRefs'?: { 'MonthMovedFragment': MonthMovedFragment } }
    )
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type IssueInvoiceMutationVariables = Exact<{
  input: MonthInput;
}>;


export type IssueInvoiceMutation = { __typename: 'Mutation', issueInvoice:
    | (
      { __typename: 'SettlementChanged' }
      & { ' $fragmentRefs'?: { 'MonthMovedFragment': MonthMovedFragment } }
    )
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type CorrectMonthMutationVariables = Exact<{
  input: MonthInput;
}>;


export type CorrectMonthMutation = { __typename: 'Mutation', correctMonth:
    | (
      { __typename: 'SettlementChanged' }
      & { ' $fragmentRefs'?: { 'MonthMovedFragment': MonthMovedFragment } }
    )
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type DisputeLineMutationVariables = Exact<{
  input: DisputeInput;
}>;


export type DisputeLineMutation = { __typename: 'Mutation', disputeLine:
    | (
      { __typename: 'SettlementChanged' }
      & { ' $fragmentRefs'?: { 'MonthMovedFragment': MonthMovedFragment } }
    )
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type AnswerDisputeMutationVariables = Exact<{
  input: AnswerInput;
}>;


export type AnswerDisputeMutation = { __typename: 'Mutation', answerDispute:
    | (
      { __typename: 'SettlementChanged' }
      & { ' $fragmentRefs'?: { 'MonthMovedFragment': MonthMovedFragment } }
    )
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type PartiesQueryVariables = Exact<{
  client: Scalars['ID']['input'];
}>;


export type PartiesQuery = { __typename: 'Query', parties: { __typename: 'PartiesNode', seller: (
      { __typename: 'PartyNode' }
      & { ' $fragmentRefs'?: { 'PartyFieldsFragment': PartyFieldsFragment } }
    ), buyer: (
      { __typename: 'PartyNode' }
      & { ' $fragmentRefs'?: { 'PartyFieldsFragment': PartyFieldsFragment } }
    ) } };

export type PartyFieldsFragment = { __typename: 'PartyNode', name: string, taxNumber: string, street: string, postcode: string, city: string, country: string, email: string, account: string, missing: Array<string> } & { ' $fragmentName'?: 'PartyFieldsFragment' };

export type SavePartyMutationVariables = Exact<{
  input: PartyInput;
}>;


export type SavePartyMutation = { __typename: 'Mutation', saveParty:
    | { __typename: 'PartyChanged', party: { __typename: 'PartyNode', name: string } }
    | { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> }
    | { __typename: 'Conflict', message: string }
   };

export type ChangesSubscriptionVariables = Exact<{
  after?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ChangesSubscription = { __typename?: 'Subscription', changes: { __typename: 'Change', position: number, at: string, topics: Array<{ __typename: 'ChangedTopic', topic: string, ids: Array<string> }> } };

export type DeskSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DeskSubscription = { __typename?: 'Subscription', desk: { __typename: 'DeskNews', at: string, topics: Array<{ __typename: 'ChangedTopic', topic: string, ids: Array<string> }> } };

export type PresenceSubscriptionVariables = Exact<{
  case: Scalars['ID']['input'];
}>;


export type PresenceSubscription = { __typename?: 'Subscription', presence: { __typename: 'CasePresence', case: string, watchers: Array<{ __typename: 'Watcher', writing: boolean, since: string, person: { __typename: 'Person', id: string, name: string } }> } };

export type InvalidFieldsFragment = { __typename: 'InvalidInput', fields: Array<{ __typename: 'FieldProblem', field: string, reason: string, values: Array<{ __typename: 'EventValue', key: string, value: string }> }> } & { ' $fragmentName'?: 'InvalidFieldsFragment' };

export type ConflictWordsFragment = { __typename: 'Conflict', message: string } & { ' $fragmentName'?: 'ConflictWordsFragment' };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', position: number, viewer: { __typename: 'Viewer', id: string, name: string, email: string, kind: RoleKind, roles: Array<string>, rights: Array<string>, locale: string, density: Density, theme: Theme, keyMap: KeyMap, singleKeys: boolean, totpEnrolled: boolean, totpNeeded: boolean, demo: boolean, person: { __typename: 'Person', id: string, name: string }, employer: { __typename: 'Employer', id: string, name: string }, clients: Array<{ __typename: 'ClientBadge', id: string, name: string, code: string, colour: number, marks: Array<string> }>, home: { __typename: 'ClientBadge', id: string, name: string, code: string, colour: number } | null } };

export const ClientLifeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"liveAt"}}]}}]} as unknown as DocumentNode<ClientLifeFragment, unknown>;
export const Look_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Look_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientBrand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"senderAddress"}},{"kind":"Field","name":{"kind":"Name","value":"senderAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}}]}}]} as unknown as DocumentNode<Look_RowFragment, unknown>;
export const VersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<VersionFragment, unknown>;
export const ClockFaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}}]} as unknown as DocumentNode<ClockFaceFragment, unknown>;
export const CaseBriefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}}]} as unknown as DocumentNode<CaseBriefFragment, unknown>;
export const WorkRow_CaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkRow_case"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseBrief"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}}]} as unknown as DocumentNode<WorkRow_CaseFragment, unknown>;
export const Offer_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Offer_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseBrief"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}}]} as unknown as DocumentNode<Offer_CardFragment, unknown>;
export const OwedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Owed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShopDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"withExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"notJudged"}},{"kind":"Field","name":{"kind":"Name","value":"relief"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"forgiven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<OwedFragment, unknown>;
export const ExclusionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExclusionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exclusion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ExclusionRowFragment, unknown>;
export const FigureLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"withExcluded"}}]}}]}}]} as unknown as DocumentNode<FigureLineFragment, unknown>;
export const Schedule_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]} as unknown as DocumentNode<Schedule_RowFragment, unknown>;
export const Schedule_ChangedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportScheduleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_row"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]} as unknown as DocumentNode<Schedule_ChangedFragment, unknown>;
export const Link_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isGood"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<Link_RowFragment, unknown>;
export const MailboxCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailboxCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mailbox"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"forwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outgoing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"quarantined"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<MailboxCardFragment, unknown>;
export const PlanStretchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanStretch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeStretch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"relieved"}},{"kind":"Field","name":{"kind":"Name","value":"passedAt"}}]}}]} as unknown as DocumentNode<PlanStretchFragment, unknown>;
export const PromiseResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"targetShare"}},{"kind":"Field","name":{"kind":"Name","value":"resultShare"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"projectedShare"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"belowMinSample"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<PromiseResultFragment, unknown>;
export const SettledLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettledLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"partName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"per"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"timesBp"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"why"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SettledLineFragment, unknown>;
export const MonthMovedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettlementChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<MonthMovedFragment, unknown>;
export const PartyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"taxNumber"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]} as unknown as DocumentNode<PartyFieldsFragment, unknown>;
export const InvalidFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<InvalidFieldsFragment, unknown>;
export const ConflictWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConflictWordsFragment, unknown>;
export const PaletteSearchDocument = {"__meta__":{"hash":"c9946ed202b486fb75ddc00d6adc3798271b11e5733603f858d61e941376ec58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const ExportAuditDocument = {"__meta__":{"hash":"87b4a92a393e7c06b0ce1e1332e7766e116e7de0dbb5e9ec8e8eb990fabf6cde"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportAudit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportAudit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditExported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ExportAuditMutation, ExportAuditMutationVariables>;
export const AuditDocument = {"__meta__":{"hash":"adfec1115c7b1ccedbe0dfe4e085d455944183c13d7baf47673f4ed9c8da070f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Audit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"audit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditQuery, AuditQueryVariables>;
export const CalendarsDocument = {"__meta__":{"hash":"1495999f055c69410ea920604dd9ba1e1c54cff97e1c02b73669999e837d5ea4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendars"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holidayCountries"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"calendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"holidays"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalendarsQuery, CalendarsQueryVariables>;
export const SaveCalendarDocument = {"__meta__":{"hash":"2568802eaa65b03531f4be19a31fed1a27c624400869d9d64a7a825c0c81f08c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveCalendarMutation, SaveCalendarMutationVariables>;
export const DuePreviewDocument = {"__meta__":{"hash":"392fb9abcdfc8f79ea9b584ecd470f9dab0014032d016fc75b8b67686bd4555a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DuePreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"calendar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"calendar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"calendar"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"minutes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minutes"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DuePreviewQuery, DuePreviewQueryVariables>;
export const CalendarDaysDocument = {"__meta__":{"hash":"558f1d77cb4e3367c05685736c431a59ca220ab4733c0d91af425df6868e15e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"calendar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"calendarDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"calendar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"calendar"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<CalendarDaysQuery, CalendarDaysQueryVariables>;
export const ImportSpecialDaysDocument = {"__meta__":{"hash":"1ffaba9c843e3b42c8948a2369292cc90afa968ea0f52e4cc773fddaaef79e44"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportSpecialDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportSpecialDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importSpecialDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SpecialDaysImported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ImportSpecialDaysMutation, ImportSpecialDaysMutationVariables>;
export const CasesDocument = {"__meta__":{"hash":"228eddf8aaddd7d4e575e783476548e93a4bbeb5ced71a0628e30990041b3442"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseBrief"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}}]} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const SearchCasesDocument = {"__meta__":{"hash":"c19fa642ba448c12a6398faf4e62cec72dfa6565e5d8233aef8e28e0078ba7b8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clients"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseState"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"clients"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clients"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchCasesQuery, SearchCasesQueryVariables>;
export const ClientsDocument = {"__meta__":{"hash":"346181a2f5b9eedda74b85c79baba21bf709af1312f74ddfa08d6cbc0c66fa7f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailboxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"quarantined"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openCases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ClientsQuery, ClientsQueryVariables>;
export const ClientHeadDocument = {"__meta__":{"hash":"0f8bc1e92058a22b654513b37d7cad8b7f2ecfe1f6401675475152036647bc0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"accent"}},{"kind":"Field","name":{"kind":"Name","value":"accentSoft"}},{"kind":"Field","name":{"kind":"Name","value":"accentInk"}},{"kind":"Field","name":{"kind":"Name","value":"accentNudged"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"liveAt"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"right"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClientHeadQuery, ClientHeadQueryVariables>;
export const CreateClientDocument = {"__meta__":{"hash":"0005c317976c328048303e881ea715736dab4d7067cad478e4d47dad80884d02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CreateClientMutation, CreateClientMutationVariables>;
export const UpdateClientDocument = {"__meta__":{"hash":"a40e4ca9a2c1a6baa4869ef15620e4fa1e035425731e1c120eb1a6153a172862"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accent"}},{"kind":"Field","name":{"kind":"Name","value":"accentSoft"}},{"kind":"Field","name":{"kind":"Name","value":"accentInk"}},{"kind":"Field","name":{"kind":"Name","value":"accentNudged"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdateClientMutation, UpdateClientMutationVariables>;
export const SkipStepDocument = {"__meta__":{"hash":"3f65ded5c687eda2f82d37c76d8973d776b24f681f80a986adaa9446c17c3739"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SkipStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkipStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skipStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SkipStepMutation, SkipStepMutationVariables>;
export const GoLiveDocument = {"__meta__":{"hash":"c08c2d1052883e1586aad8a6e7839ebb527c3057fa9b31adf5b36e6809a5c10b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GoLive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoLiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"goLive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLife"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"liveAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<GoLiveMutation, GoLiveMutationVariables>;
export const ArchiveClientDocument = {"__meta__":{"hash":"c43ef6da4bc0067b7d732de5b4b2e7e2ea36430a784135fe2e2c9855bec16446"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveClient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archiveClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientLife"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientLife"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Client"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"liveAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ArchiveClientMutation, ArchiveClientMutationVariables>;
export const ClientProjectsDocument = {"__meta__":{"hash":"564c28759d6b4fb3ac8a012bf40b20bd4fd1d3c4b26320711ea17ea441d26fc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"calendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pull"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"replyName"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"openCases"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overflowTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClientProjectsQuery, ClientProjectsQueryVariables>;
export const SaveProjectDocument = {"__meta__":{"hash":"fc2f0fc588e24c6b1d1cb8c869eafcea043024d8a3cbe713f38886dbbb3c6f60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"pull"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveProjectMutation, SaveProjectMutationVariables>;
export const SaveQueueDocument = {"__meta__":{"hash":"f9b26c7405cb7ad27cfc4c8fbfcb2b9524972c09d215468944acd1eb9d716d53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QueueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveQueueMutation, SaveQueueMutationVariables>;
export const ClientTeamDocument = {"__meta__":{"hash":"09c145fe4cb44521afba5abf3ee7022c92800388a60eef0dd19e3c8e7838387d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClientTeamQuery, ClientTeamQueryVariables>;
export const ClientLookDocument = {"__meta__":{"hash":"d9de974b161d8d77d12dbf03806f9cabede87ef64657ec51a5915c2a0924bc94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientLook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"brand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Look_row"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Look_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientBrand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"senderAddress"}},{"kind":"Field","name":{"kind":"Name","value":"senderAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}}]}}]} as unknown as DocumentNode<ClientLookQuery, ClientLookQueryVariables>;
export const SetClientLogoDocument = {"__meta__":{"hash":"4a5be9694601ddae864f9b8b663a6ac0a2c3b0c9ac53318eecf01bb4ed266e19"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetClientLogo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetClientLogoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setClientLogo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientBrandChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"brand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Look_row"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Look_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientBrand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"senderAddress"}},{"kind":"Field","name":{"kind":"Name","value":"senderAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetClientLogoMutation, SetClientLogoMutationVariables>;
export const SetReportSenderDocument = {"__meta__":{"hash":"5cb0c1bd0d6ba5ecd05cc01d70e346f5d4f53dd7c8e712986c3f1a70b9999ab5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetReportSender"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetReportSenderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setReportSender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientBrandChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"brand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Look_row"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Look_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClientBrand"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}},{"kind":"Field","name":{"kind":"Name","value":"senderName"}},{"kind":"Field","name":{"kind":"Name","value":"senderAddress"}},{"kind":"Field","name":{"kind":"Name","value":"senderAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetReportSenderMutation, SetReportSenderMutationVariables>;
export const FigureCommentsDocument = {"__meta__":{"hash":"23745f800b182182956e856d5025afe767cca71a00508f8585e2e4d9a4f8699e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureComments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"figureComments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waits"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"house"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FigureCommentsQuery, FigureCommentsQueryVariables>;
export const CommentFigureDocument = {"__meta__":{"hash":"354c5674f85759692e403e77398f233fbcf34b7cda0bf6905c9a6ca25d9e73b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentFigure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"commentFigure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CommentFigureMutation, CommentFigureMutationVariables>;
export const ReplyToCommentDocument = {"__meta__":{"hash":"8630693d5979a1fc90351e4dcd5897bdfcc371a049cab0e5fed379b60f8c6cd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplyToComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replyToComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ReplyToCommentMutation, ReplyToCommentMutationVariables>;
export const ContractsDocument = {"__meta__":{"hash":"a0d2148f9e072fa48f48be12ab2530e2b0bd14bc378d420b0f0785f9f4583749"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpiDictionary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"better"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"byDefault"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"default"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slaTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"calendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Version"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]} as unknown as DocumentNode<ContractsQuery, ContractsQueryVariables>;
export const SaveContractDocument = {"__meta__":{"hash":"68ea66d87f93e3530d2721f04b064fedcf5794cbae191939c454fd70e54577fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveContractMutation, SaveContractMutationVariables>;
export const SignContractDocument = {"__meta__":{"hash":"57e864362b6e17e847918a63f0978e61fc90e4233a45a579b0e7c6a81ebf0664"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Version"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContractVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignContractMutation, SignContractMutationVariables>;
export const DiscardContractDocument = {"__meta__":{"hash":"9863f8188309719c81ed0fc99619b047f248a6358c09c0cae164178bf4e72287"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DiscardContractMutation, DiscardContractMutationVariables>;
export const SimulateContractDocument = {"__meta__":{"hash":"b1e875ed48c691e6228140af6c9e18772e9fbf72d0089623f3d2b6145748b6c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulateContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"simulateContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Simulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"peak"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"untold"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"signed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contractVersion"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"forgiven"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}},{"kind":"Field","name":{"kind":"Name","value":"forgiven"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"notJudged"}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withExcluded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scales"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"higherIsBetter"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"paidHours"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SimulateContractQuery, SimulateContractQueryVariables>;
export const CustomerCasesDocument = {"__meta__":{"hash":"dc1f8a8f62cd6237c1538f228246a90c7decc5522aa2282da42fd62b8a44f450"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerCasesQuery, CustomerCasesQueryVariables>;
export const ExplainClockDocument = {"__meta__":{"hash":"c34b31fb7a4566bc69007ac1c4e907a4c9473e245b7d7db068cb853c62d217f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainClock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"explain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplainClockQuery, ExplainClockQueryVariables>;
export const WaitingDocument = {"__meta__":{"hash":"04dddac9e7f0a7d9b0b890beac3275a428cf86a92118823435fe1112e42d3ca2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"worst"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WaitingQuery, WaitingQueryVariables>;
export const MyWorkDocument = {"__meta__":{"hash":"8ebcfe060d9a1f7b6141fb57a2608dc661505e9f35daf8c423fcddde43e3471e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myWork"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkRow_case"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkRow_case"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseBrief"}}]}}]} as unknown as DocumentNode<MyWorkQuery, MyWorkQueryVariables>;
export const AttendDocument = {"__meta__":{"hash":"3bbfbe8df42be93d240b6054f52e847d04f190a6ef8d3305d098ba227eab8878"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Attend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"attend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]}}]} as unknown as DocumentNode<AttendMutation, AttendMutationVariables>;
export const TransferTargetsDocument = {"__meta__":{"hash":"252d9e6331d9d08ac23c0ab6190c3446832e1301809ee410f9d896bedcfc9607"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransferTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chat"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transferTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chat"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]} as unknown as DocumentNode<TransferTargetsQuery, TransferTargetsQueryVariables>;
export const MyChatsDocument = {"__meta__":{"hash":"9c387d9a6f7e6391069d288a7355244e02def51737d1eba253b3b6e0c27d1b4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyChats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myChats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"afterWorkAt"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"unansweredSince"}},{"kind":"Field","name":{"kind":"Name","value":"visitorHere"}},{"kind":"Field","name":{"kind":"Name","value":"visitorTyping"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}}]} as unknown as DocumentNode<MyChatsQuery, MyChatsQueryVariables>;
export const DeskChatDocument = {"__meta__":{"hash":"512083fa35a9a3f5e4de7ca12e789c93c3a86457fd7ad4aecb4b57ab506771ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"afterWorkAt"}},{"kind":"Field","name":{"kind":"Name","value":"pageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pageTitle"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"unansweredSince"}},{"kind":"Field","name":{"kind":"Name","value":"visitorHere"}},{"kind":"Field","name":{"kind":"Name","value":"visitorTyping"}},{"kind":"Field","name":{"kind":"Name","value":"visitorRead"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]}}]} as unknown as DocumentNode<DeskChatQuery, DeskChatQueryVariables>;
export const ChatLinesDocument = {"__meta__":{"hash":"449a9f79625f37acfe740112d2ac418f38b7cf1679822c84423cda0f5077226a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChatLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"whisper"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChatLinesQuery, ChatLinesQueryVariables>;
export const SayInChatDocument = {"__meta__":{"hash":"988c97977e0bd8ba6729006e4a8ef63ec2cc36a95fc056351dc70f2a35fb00f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SayInChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SayInChatInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sayInChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"unansweredSince"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"whisper"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SayInChatMutation, SayInChatMutationVariables>;
export const TypeInChatDocument = {"__meta__":{"hash":"346799f249061960c83aac6626adcabf6fe2fa336fbcb8630cd6a8e63d4fc0ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TypeInChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chat"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"typeInChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chat"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}]}]}}]} as unknown as DocumentNode<TypeInChatMutation, TypeInChatMutationVariables>;
export const ReadChatDocument = {"__meta__":{"hash":"09370383f64866a2709b315716d45c7a583716419dfa3b7d0f0f89d81ab47062"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chat"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seq"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"readChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chat"}}},{"kind":"Argument","name":{"kind":"Name","value":"seq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seq"}}}]}]}}]} as unknown as DocumentNode<ReadChatMutation, ReadChatMutationVariables>;
export const EndChatDocument = {"__meta__":{"hash":"a4d8884e1b7c1ceda1460b5e1ce03b3953a5b629f0103b1ef03cd3f7533c202d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chat"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"chat"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chat"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}},{"kind":"Field","name":{"kind":"Name","value":"afterWorkAt"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<EndChatMutation, EndChatMutationVariables>;
export const FinishChatDocument = {"__meta__":{"hash":"8c5b67af90ec48e6bacf4454ece52715574e6755d3d71bae6f86169015882549"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FinishChatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"finishChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<FinishChatMutation, FinishChatMutationVariables>;
export const TransferChatDocument = {"__meta__":{"hash":"a6715ca3963ca1425c8d2c106f66e3f4ae99b681685fbfac660e0e4d0268c6c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferChatInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transferChat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChatChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"agent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<TransferChatMutation, TransferChatMutationVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"7edd37898bb5182c63c73c555cbdbafa218274bf9361948df0f38bd461802d1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const MacrosDocument = {"__meta__":{"hash":"8dc54b0e0c242fa0408e312552bfd2e473e582e96e3e383bbd22991e1d504905"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Macros"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macros"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"usedCount"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<MacrosQuery, MacrosQueryVariables>;
export const MacroPreviewDocument = {"__meta__":{"hash":"3d48bea8c58db6cf9297c339bcb34006f9ba5558a1485dd90d4927980a2f95ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MacroPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"macro"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macroPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"macro"},"value":{"kind":"Variable","name":{"kind":"Name","value":"macro"}}},{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<MacroPreviewQuery, MacroPreviewQueryVariables>;
export const AssigneesDocument = {"__meta__":{"hash":"83265a88bb78a61ac08a47467de9523d92325947610f0338d7e09b232978ab2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assignees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AssigneesQuery, AssigneesQueryVariables>;
export const MergeTargetsDocument = {"__meta__":{"hash":"b6c122414572cd8a7465d7c0e8f4bf58c567600e5a976a1466f2ddc842961ee5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MergeTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clients"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"clients"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clients"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MergeTargetsQuery, MergeTargetsQueryVariables>;
export const MoveTargetsDocument = {"__meta__":{"hash":"7a037328f73c158192dbaf3df873622a2c6f3024d4222f92b0233f08a3002a67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoveTargets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveTargetsQuery, MoveTargetsQueryVariables>;
export const KnownTagsDocument = {"__meta__":{"hash":"0196bdd98a389d7f6ac5d2acb3ca5c54a03c5f28b9ab8f3390ec50a867601810"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KnownTags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}]}]}}]} as unknown as DocumentNode<KnownTagsQuery, KnownTagsQueryVariables>;
export const DeskCaseDocument = {"__meta__":{"hash":"acbb626a2f4f554718cca6c5707cfc9aa1cba7d0e03a78cf1f6c9fbdad27fb84"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"spam"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"newestMessage"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"pendingReason"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"replyTo"}},{"kind":"Field","name":{"kind":"Name","value":"replyFrom"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"contractVersion"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}}]} as unknown as DocumentNode<DeskCaseQuery, DeskCaseQueryVariables>;
export const TimelineDocument = {"__meta__":{"hash":"59e4e5dba862f2a2c0795eb240d3a5b1d4364548057b07abe61c8d765c77c91e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"hasHtml"}},{"kind":"Field","name":{"kind":"Name","value":"htmlUrl"}},{"kind":"Field","name":{"kind":"Name","value":"remoteImagesBlocked"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryState"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryReason"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"threadedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"by"},"name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"house"},"name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Chat"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"whisper"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"inline"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SystemEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","alias":{"kind":"Name","value":"event"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"other"},"name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const TakeCaseDocument = {"__meta__":{"hash":"9e5cca682ec39a9c5c02a8231eca723736ed762a056f5599c2a3645674ef2f79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<TakeCaseMutation, TakeCaseMutationVariables>;
export const ReleaseCaseDocument = {"__meta__":{"hash":"a68f20f3f1af461128135cc372a861c909aebb86de1c072560bd2e744cb6c4f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"releaseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ReleaseCaseMutation, ReleaseCaseMutationVariables>;
export const AssignCaseDocument = {"__meta__":{"hash":"60f0b133b1aae9749e1737f862b6e31061151a091691f869db7190c93a60f0bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AssignCaseMutation, AssignCaseMutationVariables>;
export const SetTagsDocument = {"__meta__":{"hash":"20cfc5429e7454f7a912bf1523fd9374284e6a77cc3c352db99eb4edc0e5ad35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetTagsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setTags"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetTagsMutation, SetTagsMutationVariables>;
export const SetPriorityDocument = {"__meta__":{"hash":"33263659543127b75ed00019e19f0671e7fcb2595df97a4db1c2f3d455f6ba3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPriority"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPriorityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setPriority"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetPriorityMutation, SetPriorityMutationVariables>;
export const SnoozeCaseDocument = {"__meta__":{"hash":"225c0d33df25aa7ec7c3eca8c871c7fb8ff9016b74daf76fcae5c8463fa02c2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SnoozeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SnoozeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"snoozeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"snoozedUntil"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SnoozeCaseMutation, SnoozeCaseMutationVariables>;
export const MyOffersDocument = {"__meta__":{"hash":"60e6a5079dbe8baa9dc4145bf40cd21ec0879cfc35c1500f03cae8ae118905f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyOffers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myOffers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Offer_card"}},{"kind":"Field","name":{"kind":"Name","value":"why"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"stake"}},{"kind":"Field","name":{"kind":"Name","value":"waited"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"eligible"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Offer_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseBrief"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}}]} as unknown as DocumentNode<MyOffersQuery, MyOffersQueryVariables>;
export const NextForMeDocument = {"__meta__":{"hash":"6d9b4803a73eb7ac06f80b141e505a9ebe503e06f75c0bed87dd9892da489e2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NextForMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextForMe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Offer_card"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Offer_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Offer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"lastWords"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseBrief"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}}]} as unknown as DocumentNode<NextForMeQuery, NextForMeQueryVariables>;
export const ServeNextDocument = {"__meta__":{"hash":"1f96f8b6a9cd21c64c46dd451d931add632c66e527eed3c74acbc945c5397afa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ServeNext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serveNext"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Served"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NothingWaiting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ServeNextMutation, ServeNextMutationVariables>;
export const TakeOfferDocument = {"__meta__":{"hash":"03204acf8e72875ad45f0578f05c5b6e809b4dc7f2e4c40a2e2eba19cf3e74c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"offer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<TakeOfferMutation, TakeOfferMutationVariables>;
export const SkipOfferDocument = {"__meta__":{"hash":"ddb86c45a0a8cbf112b13ebf518cf455d9b156933b2ed76ae1a20913618001b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SkipOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkipOfferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"skipOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OfferSkipped"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SkipOfferMutation, SkipOfferMutationVariables>;
export const OfferFateDocument = {"__meta__":{"hash":"418ddae43f91c8171a2e965a1116ecae0c5100df943794c20d6e28fbbaf1dbb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfferFate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"written"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"written"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myPresence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<OfferFateQuery, OfferFateQueryVariables>;
export const SendReplyDocument = {"__meta__":{"hash":"5bd51c93f3eac8aadc049f664c654e7e83a5bf20c6ee6b167f5be45a53f19850"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendReply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendReplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendReply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplySent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pendingReason"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WrongClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewMessages"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"newest"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SendReplyMutation, SendReplyMutationVariables>;
export const AddNoteDocument = {"__meta__":{"hash":"654689019864c5eaa8f3159dc7fe837163f53fa85e368cf978640e72c33542a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const UndoSendDocument = {"__meta__":{"hash":"139b4f9cabdf071b1026179342b94195b7ebc00d12a6a0fc454adfb127ba5498"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendUndone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pendingReason"}},{"kind":"Field","name":{"kind":"Name","value":"unanswered"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UndoSendMutation, UndoSendMutationVariables>;
export const SetPendingDocument = {"__meta__":{"hash":"b169217fddb74a98d50a10541da401cf46f806d8a38b74184f167310de778239"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPending"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPendingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setPending"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pendingReason"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetPendingMutation, SetPendingMutationVariables>;
export const ResumeCaseDocument = {"__meta__":{"hash":"105f9b1371f953c67001f714a4832ac91d1777d2cb2491682643e2c7d7fec91f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resumeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pendingReason"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const ResolveCaseDocument = {"__meta__":{"hash":"a48c0c9cee96780e9c822152de139cc0d31bfdb3350d01c40653a2e3b85d6624"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resolveCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ResolveCaseMutation, ResolveCaseMutationVariables>;
export const ReopenCaseDocument = {"__meta__":{"hash":"5fe868308f10d45de21c17ebed334ee0ed7cfef7aea8344b3de99f2778aada35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const SetDispositionDocument = {"__meta__":{"hash":"86e41003b91166921319bb4a3b9a412cd6bbfa50bf480203a94053650ca90127"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDisposition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDispositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setDisposition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetDispositionMutation, SetDispositionMutationVariables>;
export const MergeCasesDocument = {"__meta__":{"hash":"77028baabeb87830a59b442be0be45ad522f31cd48ac7f39845d93cd9cbd4a6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mergeCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MergeCasesMutation, MergeCasesMutationVariables>;
export const UnmergeCaseDocument = {"__meta__":{"hash":"dbf83562faef5c66b3d50d363af804ad8f353c35adba757cf712d2297c9a7967"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmergeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unmergeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UnmergeCaseMutation, UnmergeCaseMutationVariables>;
export const MarkSpamDocument = {"__meta__":{"hash":"05e01d3d6c463411f3563be260a0890cb5eb14820251ad714d70db7d4aa84098"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkSpam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markSpam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spam"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MarkSpamMutation, MarkSpamMutationVariables>;
export const UnmarkSpamDocument = {"__meta__":{"hash":"d0c4f6299a3b08287ae79bbe183092a8c9518fd2bbe943f033a093f3c330c4d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmarkSpam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unmarkSpam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"spam"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UnmarkSpamMutation, UnmarkSpamMutationVariables>;
export const MoveCaseDocument = {"__meta__":{"hash":"79ba7a4a12345e116be7a94cf14296eb6affbeeea77d0eddce0b276a48636aa3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MoveCaseMutation, MoveCaseMutationVariables>;
export const RetrySendDocument = {"__meta__":{"hash":"519ced1d5c1c3872f5c3d5fdba0d051b056f8a7b7d9dd9ea39a3ec7417f7f9e0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetrySend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RetrySendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retrySend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RetrySendMutation, RetrySendMutationVariables>;
export const EarlierCasesDocument = {"__meta__":{"hash":"c95e2022836dc71c6f81fac98087fd10c934dc7895eae9c017bfd8233a0b6e60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EarlierCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"earlier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}}]}}]}}]} as unknown as DocumentNode<EarlierCasesQuery, EarlierCasesQueryVariables>;
export const SplitCaseDocument = {"__meta__":{"hash":"bd50bb7e6a9fe7dd33abdb13e80249cca44852434cf0051702366ae6db411629"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"splitCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CaseChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SplitCaseMutation, SplitCaseMutationVariables>;
export const DispositionsDocument = {"__meta__":{"hash":"a84c8baf4d2c0d228c76acc20e0bb787c1105a77af0be3c25b1764e29322b781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dispositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DispositionsQuery, DispositionsQueryVariables>;
export const DutiesDocument = {"__meta__":{"hash":"8d8f50321ae4c4316e364377c6adbe2cc3ecd59c4c724ba8ead634318e76593b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Duties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Owed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Owed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShopDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"withExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"notJudged"}},{"kind":"Field","name":{"kind":"Name","value":"relief"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"forgiven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<DutiesQuery, DutiesQueryVariables>;
export const DutyPiecesDocument = {"__meta__":{"hash":"a8014d923cf96ac3a6b4437ed842ddcca6c369a08bd3f778387c57ebd5b2e625"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DutyPieces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"duty"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"duty"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"behind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DutyPiecesQuery, DutyPiecesQueryVariables>;
export const ExclusionsDocument = {"__meta__":{"hash":"a350cbe983c91b35d65cae307b5ae721d87e7485dd04e94550fdff290916f12c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Exclusions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExclusionRow"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExclusionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exclusion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ExclusionsQuery, ExclusionsQueryVariables>;
export const ExclusionEffectsDocument = {"__meta__":{"hash":"2b2f4fe39a1e5786ab5afc2aef6c6f7de1f68047db22b65ee46ece80ab412a77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExclusionEffects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"netCounted"}},{"kind":"Field","name":{"kind":"Name","value":"netLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExclusionEffectsQuery, ExclusionEffectsQueryVariables>;
export const ProposeExclusionDocument = {"__meta__":{"hash":"1f3e4f76cee76847d9f930f8a5e9a6d52e82502642c337c8c3f406916e126462"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeExclusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeExclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exclusion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExclusionRow"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExclusionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exclusion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ProposeExclusionMutation, ProposeExclusionMutationVariables>;
export const AnswerExclusionDocument = {"__meta__":{"hash":"045f47a7cd52d88abb9a46b884de432e00622f0b15c20b0a46adc03dd6652b27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerExclusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerExclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exclusion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExclusionRow"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExclusionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exclusion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AnswerExclusionMutation, AnswerExclusionMutationVariables>;
export const WithdrawExclusionDocument = {"__meta__":{"hash":"4d4e4cf7581ef8e85101ff7525fa23ec5c701164390c1e8d6a80097afca043aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawExclusion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawExclusion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExclusionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exclusion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExclusionRow"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExclusionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exclusion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"mayAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<WithdrawExclusionMutation, WithdrawExclusionMutationVariables>;
export const FigureContactsDocument = {"__meta__":{"hash":"8a6b17c2275f30682c28c13b5d0c3aa9ca92bea159f58a75c095a1d390b579f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FigureContactsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"figureContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"customer"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"queue"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agent"}},{"kind":"Field","name":{"kind":"Name","value":"ivrPath"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FigureContactsQuery, FigureContactsQueryVariables>;
export const KpiNamesDocument = {"__meta__":{"hash":"92488ecf3de3039fd1f88b827f1cc108ea0f5bc1c202eb021921794df1f62757"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KpiNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpiDictionary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"better"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"byDefault"}}]}}]}}]} as unknown as DocumentNode<KpiNamesQuery, KpiNamesQueryVariables>;
export const FiguresDocument = {"__meta__":{"hash":"49054f2034fb5b2b2f89a6c8a06147d0ecbb76e4e78ae10adddc13a7a6c04a39"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiguresInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rowsBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FigureLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"withExcluded"}}]}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
export const HandoutsDocument = {"__meta__":{"hash":"01bf3c0d10485fe906b09034fab25c6c584d818dd13bd1647ce6422189aedf69"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Handouts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportSchedules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportLinks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link_row"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isGood"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HandoutsQuery, HandoutsQueryVariables>;
export const ScheduleReportDocument = {"__meta__":{"hash":"f2becc5e07726e9f12cd6185d88c66de309b70027a30bcc0fc900e2928e5d6cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_changed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportScheduleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_row"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ScheduleReportMutation, ScheduleReportMutationVariables>;
export const ChangeReportScheduleDocument = {"__meta__":{"hash":"d9c51e4023aac04e7a10444532f892984880d3635d7e8f1edd2470076e004bf9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeReportSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeReportScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeReportSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_changed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportScheduleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_row"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ChangeReportScheduleMutation, ChangeReportScheduleMutationVariables>;
export const SteerReportScheduleDocument = {"__meta__":{"hash":"afef1b4775bb49b33a26b2e23486a7cb3cb55d937269d291e41e740e4d2c1e29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SteerReportSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SteerReportScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"steerReportSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_changed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportScheduleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_row"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SteerReportScheduleMutation, SteerReportScheduleMutationVariables>;
export const ApproveReportScheduleDocument = {"__meta__":{"hash":"cb2912414a3aba3a2e562ddc9ef2d6ebda5262c44ecc335044c4a5fe45885c68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveReportSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveReportScheduleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveReportSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_changed"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportSchedule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"cadence"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"employed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sendings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Schedule_changed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportScheduleChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Schedule_row"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ApproveReportScheduleMutation, ApproveReportScheduleMutationVariables>;
export const ShareReportDocument = {"__meta__":{"hash":"44fdeef030451cfa7c21785e0f7e13e3f2fc516ace3e82e55ce38b55003f083b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShareReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ShareReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shareReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportShared"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link_row"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isGood"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ShareReportMutation, ShareReportMutationVariables>;
export const RevokeReportLinkDocument = {"__meta__":{"hash":"2fb785436793bdcc9226364504c08fc01e17b90210b60939ebd7ff52afaec912"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeReportLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeReportLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeReportLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLinkRevoked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link_row"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isGood"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RevokeReportLinkMutation, RevokeReportLinkMutationVariables>;
export const DemoPanelDocument = {"__meta__":{"hash":"c7562d0150082419cafa291e8c242d5e0f3368241a9b5ed840c35384463fb896"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoPanel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writing"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<DemoPanelQuery, DemoPanelQueryVariables>;
export const SetDemoTrafficDocument = {"__meta__":{"hash":"79dd6d078f4d8d41ff85d835fc2ba96b598b620c81b037f80604971dac84cf29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDemoTraffic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DemoTrafficInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setDemoTraffic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetDemoTrafficMutation, SetDemoTrafficMutationVariables>;
export const HealthDocument = {"__meta__":{"hash":"199e42835fc7f0d714d1a9ffd457935d2aa07e199734623ffc22a0d60b817884"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HealthQuery, HealthQueryVariables>;
export const PressingCasesDocument = {"__meta__":{"hash":"3f7be624bc115ac8a75e804df81a535ebb70897c67b94ae99456fbc4fc0a51d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PressingCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseBrief"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClockFace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Clock"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClockFace"}}]}}]}}]} as unknown as DocumentNode<PressingCasesQuery, PressingCasesQueryVariables>;
export const LeadHomeDocument = {"__meta__":{"hash":"5a5488854a62f2e4f8d3ba8900db48cd6944a912102fed74dbc009fe0359f17b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leadHome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projected"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"atRisk"}},{"kind":"Field","name":{"kind":"Name","value":"breachedToday"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"peopleOn"}},{"kind":"Field","name":{"kind":"Name","value":"peoplePlanned"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseResult"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oldest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commentsWaiting"}},{"kind":"Field","name":{"kind":"Name","value":"deadPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trouble"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"targetShare"}},{"kind":"Field","name":{"kind":"Name","value":"resultShare"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"projectedShare"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"belowMinSample"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<LeadHomeQuery, LeadHomeQueryVariables>;
export const EarningsDocument = {"__meta__":{"hash":"923c3506f1d14d17fb57a311a56256dbccd67fc443d4e4cc7ae7230942238a1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Earnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"earnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"priced"}},{"kind":"Field","name":{"kind":"Name","value":"economics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costPerHour"}},{"kind":"Field","name":{"kind":"Name","value":"writtenSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"shrinkageBp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}},{"kind":"Field","name":{"kind":"Name","value":"marginSoFar"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"liveSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"signedInSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"risks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EarningsQuery, EarningsQueryVariables>;
export const SaveEconomicsDocument = {"__meta__":{"hash":"dcc004bc91f0dc96dafb9ffebe358bfae5faf5a986ba3daf0cc936f1e156cb83"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveEconomics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EconomicsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveEconomics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EconomicsChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"economics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"costPerHour"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveEconomicsMutation, SaveEconomicsMutationVariables>;
export const LiveDocument = {"__meta__":{"hash":"85c47e932a78b973e6c910cf4187dc5c8281e790c6b994388d04a0efe3a6a59f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Live"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"live"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"lanes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"oldestSince"}},{"kind":"Field","name":{"kind":"Name","value":"ringing"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"newlyLate"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"many"}},{"kind":"Field","name":{"kind":"Name","value":"newly"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"notAnswering"}},{"kind":"Field","name":{"kind":"Name","value":"takes"}},{"kind":"Field","name":{"kind":"Name","value":"chats"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"load"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LiveQuery, LiveQueryVariables>;
export const LendPlacesDocument = {"__meta__":{"hash":"8882593dcec759f7c0b8279958cce023a46ea883dbb0ac79e1ef77210fa78c71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LendPlaces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LendPlacesQuery, LendPlacesQueryVariables>;
export const LendEffectDocument = {"__meta__":{"hash":"c73e9eae68cdc8eccea5c27f5f36878b56daf60929d10ece223a2f0730a68bc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LendEffect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lendEffect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gains"}},{"kind":"Field","name":{"kind":"Name","value":"peopleBefore"}},{"kind":"Field","name":{"kind":"Name","value":"peopleAfter"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"perHour"}},{"kind":"Field","name":{"kind":"Name","value":"handlingSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"withinSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waitSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]} as unknown as DocumentNode<LendEffectQuery, LendEffectQueryVariables>;
export const LendPersonDocument = {"__meta__":{"hash":"0f7f4516a48e7e3360a9caf6d6122f321e8b0c6e85686c1b8fb0eeebdba05387"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LendPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lendPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonLent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<LendPersonMutation, LendPersonMutationVariables>;
export const TakeBackDocument = {"__meta__":{"hash":"553686d306d63e9a64044978071ae4149b6013287d1617fce7b6f3766aa905d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeBack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<TakeBackMutation, TakeBackMutationVariables>;
export const ForcePresenceDocument = {"__meta__":{"hash":"eb4a2df5ac507bf0dea062d749e05e6cd7a1ec5d5c71d1188417269fa2943f6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForcePresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForcePresenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forcePresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PresenceChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ForcePresenceMutation, ForcePresenceMutationVariables>;
export const ClientMacrosDocument = {"__meta__":{"hash":"c27a76dca6957488d12708ff0bf92b2a74b0b8a07831785de7066bd8fe4c0d25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientMacros"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signature"}},{"kind":"Field","name":{"kind":"Name","value":"macros"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"usedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ClientMacrosQuery, ClientMacrosQueryVariables>;
export const SaveMacroDocument = {"__meta__":{"hash":"90d5cbfb86243d6ad2883bc9772c825e406a208a537bc6c2651e7c59327ef17a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMacro"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MacroInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveMacro"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MacroChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"macro"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveMacroMutation, SaveMacroMutationVariables>;
export const DeleteMacroDocument = {"__meta__":{"hash":"9b780a276d039151b37d3de3bc9841bdc162e928c9938d541881a04c5cfb9c26"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteMacro"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteMacro"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteMacroMutation, DeleteMacroMutationVariables>;
export const OutcomesDocument = {"__meta__":{"hash":"f6267eb466158fe10175c99f25d3fb605b6992ea78d94cf3b395450e18c5b4d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dispositions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutcomesQuery, OutcomesQueryVariables>;
export const SaveDispositionDocument = {"__meta__":{"hash":"f4e259876e2bc52974a39a56bbefc79e820cf4488ba60fce4c8f7a97fad25601"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDisposition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveDisposition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DispositionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disposition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveDispositionMutation, SaveDispositionMutationVariables>;
export const DemoPostOfficeDocument = {"__meta__":{"hash":"c461278ca8ccebc8e97815431ef63ef1931787c744be4f4df2028a95fe114a23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoPostOffice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"demo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"postOffice"}}]}}]}}]} as unknown as DocumentNode<DemoPostOfficeQuery, DemoPostOfficeQueryVariables>;
export const ClientMailboxesDocument = {"__meta__":{"hash":"b14624f7dbc53da830c031ce1bf01a7cc9f037908b35ed110f9dbae344c4549e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientMailboxes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mailboxes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailboxCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"receivedToday"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"queues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailboxCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mailbox"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"forwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outgoing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"quarantined"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<ClientMailboxesQuery, ClientMailboxesQueryVariables>;
export const SaveMailboxDocument = {"__meta__":{"hash":"829044fb129174b8d3dbdf03ab219c3bc3f28d7557524d0693722d7909cb8c13"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailboxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveMailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailboxChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailboxCard"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailboxCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mailbox"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"forwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outgoing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"quarantined"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveMailboxMutation, SaveMailboxMutationVariables>;
export const PauseMailboxDocument = {"__meta__":{"hash":"e59c2e22855246b31983601e13a80523e65fe9cd060fe7d0681c3092a6b3974d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseMailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseMailboxInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pauseMailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailboxChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailboxCard"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailboxCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mailbox"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"forwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outgoing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"quarantined"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<PauseMailboxMutation, PauseMailboxMutationVariables>;
export const ArchiveMailboxDocument = {"__meta__":{"hash":"0e27285eb93d0f3ed56ab681fb0922027fba4973979f1e4c09796f2447f74975"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveMailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archiveMailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailboxChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailboxCard"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailboxCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mailbox"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"forwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outgoing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"quarantined"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ArchiveMailboxMutation, ArchiveMailboxMutationVariables>;
export const TestMailboxDocument = {"__meta__":{"hash":"a46ba4ac715eef0ad1e3177a2f0c36ade4d8d22907f62284db4354df85951c93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TestMailbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"testMailbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailboxTestStarted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailboxCard"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailboxCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mailbox"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"forwardTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSentAt"}},{"kind":"Field","name":{"kind":"Name","value":"tokenExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"queue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"incoming"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outgoing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"security"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"credential"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"quarantined"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<TestMailboxMutation, TestMailboxMutationVariables>;
export const SaveContactFormDocument = {"__meta__":{"hash":"08f8d1e5fc4c8faaaee31fb07fd9c807c3ea1fb4e088d77a8aa118d92994db4a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveContactForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactFormInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveContactForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContactFormChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveContactFormMutation, SaveContactFormMutationVariables>;
export const QuarantineDocument = {"__meta__":{"hash":"a8d8a54b8358728d620b9d2fecea7df2195a58d2da8c0cb21ad2fa0556e76680"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quarantine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mailbox"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"quarantine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mailbox"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mailbox"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"tries"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuarantineQuery, QuarantineQueryVariables>;
export const ReprocessQuarantinedDocument = {"__meta__":{"hash":"d609ba5da362ccdf9c4ae41d4598958461c1c8c2c7ee577c70d6f25083df1722"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReprocessQuarantined"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reprocessQuarantined"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ReprocessQuarantinedMutation, ReprocessQuarantinedMutationVariables>;
export const DiscardQuarantinedDocument = {"__meta__":{"hash":"d708789cd4ae40fdfb5914b227a163a2430ddad0cd9882d68a5070bdec6bd92b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardQuarantined"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardQuarantined"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DiscardQuarantinedMutation, DiscardQuarantinedMutationVariables>;
export const UpdatePreferencesDocument = {"__meta__":{"hash":"02cf5b190989de2a98075577d7da6e6400abaf8ec331de4b83cf35d7e54ef74b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePreferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreferencesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updatePreferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewerChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"keyMap"}},{"kind":"Field","name":{"kind":"Name","value":"singleKeys"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePreferencesMutation, UpdatePreferencesMutationVariables>;
export const EnrolTotpDocument = {"__meta__":{"hash":"14e5012a3b7987773bafbd797f03f635da8d2423b5d47c31c2a24e46d1d11dc9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolTotp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enrolTotp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TotpStarted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"qr"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<EnrolTotpMutation, EnrolTotpMutationVariables>;
export const SessionsDocument = {"__meta__":{"hash":"550e486ec86a808795105c7df65d71a1ade352feb3872c1ebbed661aafe59fa8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"b760abaf45e211c975ccd976efbf18eefd3d708cf6c8923301f2089f6d2d7875"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = {"__meta__":{"hash":"c08456773ec647db789834239f4ced6964f7516bd8f270df2e499c97279522bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const OrderBookDocument = {"__meta__":{"hash":"e869ef42b981f01d46ca36b8bda20c4dc5862e90fe80b176b32b18fed1b5bdcc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orderBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"orders"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"longest"}},{"kind":"Field","name":{"kind":"Name","value":"mayTake"}}]}}]}}]} as unknown as DocumentNode<OrderBookQuery, OrderBookQueryVariables>;
export const TakeOrdersDocument = {"__meta__":{"hash":"d38248026b42a33659d0cbe5a254dbc6bfc0a91c9ef3e67980926f0f6ff42a86"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeOrdersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"takeOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OrdersTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"restored"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"customers"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<TakeOrdersMutation, TakeOrdersMutationVariables>;
export const PeopleDocument = {"__meta__":{"hash":"05e99001781fd13dc532ff47259207e858b81cbfcfece658ca3cca468aeed84f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"totpEnrolled"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = {"__meta__":{"hash":"327e8d3aac04cba7d89add16501859e27743957e920b31c42f94a149949151ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Person"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"totpEnrolled"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonQuery, PersonQueryVariables>;
export const AllProjectsDocument = {"__meta__":{"hash":"f77bda312ec33f131de81b29d2140aadcf24d3d0628c39154ef1f0dc16455b99"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AllProjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AllProjectsQuery, AllProjectsQueryVariables>;
export const InvitePersonDocument = {"__meta__":{"hash":"7c5ba4363549483a63ba00894afa4f574ef57e8b445e43396d20d879bf0fbeba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invitePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<InvitePersonMutation, InvitePersonMutationVariables>;
export const ResendInvitationDocument = {"__meta__":{"hash":"53afe78eb137ccdbdb38af22dc0f202596a83ee60ef3adf4fa1d2e226993c4f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const UpdatePersonDocument = {"__meta__":{"hash":"a271c29f820330d35436397fd481367a3781d2f49f301c4ae7e80a35f08a6ee0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const DeactivatePersonDocument = {"__meta__":{"hash":"27dcf857e0b1bb68097aea57ac6cfa437b6d628bd43d178909a52b2945ac06d7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const ForgetTotpDocument = {"__meta__":{"hash":"d236247893d317fed98dfb4bad53548f4ef49cf319250ed1ebc8a1b8b4b0e257"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetTotp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"forgetTotp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"totpEnrolled"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ForgetTotpMutation, ForgetTotpMutationVariables>;
export const ReactivatePersonDocument = {"__meta__":{"hash":"9cc57cf50f0193fc6be1633e5a2ce5673094f2a7859e853920bff2e32d0ebf38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactivatePerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reactivatePerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ReactivatePersonMutation, ReactivatePersonMutationVariables>;
export const AssignPersonDocument = {"__meta__":{"hash":"55d21793f9cc1bc42feabebc58e073b1940f8064984c6c63eb1ba6a4eb3c39b2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignPersonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AssignPersonMutation, AssignPersonMutationVariables>;
export const EndAssignmentDocument = {"__meta__":{"hash":"75f685256872d5101555543e9b1b843a9eeda0607c0a9be15503ad42f0b7d53f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAssignment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PersonChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<EndAssignmentMutation, EndAssignmentMutationVariables>;
export const VolumePacesDocument = {"__meta__":{"hash":"42c6813e661678db3aa41b5fe7fc788585b81bc4436e383df7d1d3fa3be276cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VolumePaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volumePaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"intervalMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"lockDays"}},{"kind":"Field","name":{"kind":"Name","value":"asksHandlingTime"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"mayPlan"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanStretch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanStretch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanStretch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanStretch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeStretch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"relieved"}},{"kind":"Field","name":{"kind":"Name","value":"passedAt"}}]}}]} as unknown as DocumentNode<VolumePacesQuery, VolumePacesQueryVariables>;
export const VolumeProfileDocument = {"__meta__":{"hash":"a0f7ee4cd0fe9f4ef9bfc35c7dbd262fcae7d59ce7ae941e02f12d3ea85558aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VolumeProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volumePaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanStretch"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanStretch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumeStretch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"relieved"}},{"kind":"Field","name":{"kind":"Name","value":"passedAt"}}]}}]} as unknown as DocumentNode<VolumeProfileQuery, VolumeProfileQueryVariables>;
export const PlanVolumeDocument = {"__meta__":{"hash":"a2b1a1d891f60169c9815ba6b01b063a231a9d05e18450390d021fdd69e8e93d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanVolume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planVolume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VolumePlanned"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<PlanVolumeMutation, PlanVolumeMutationVariables>;
export const ServiceNowDocument = {"__meta__":{"hash":"eb75c0329e773d493c7121a125e6f1fb2c804d01ed21b609f4444e809cf17933"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"oldestSince"}},{"kind":"Field","name":{"kind":"Name","value":"oldestDue"}},{"kind":"Field","name":{"kind":"Name","value":"atRisk"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]} as unknown as DocumentNode<ServiceNowQuery, ServiceNowQueryVariables>;
export const ServiceMonthDocument = {"__meta__":{"hash":"02ec880347f5250e23daf6bba875b2e28db9b6d8f8c9eb30642e5655781d23ec"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"promised"}},{"kind":"Field","name":{"kind":"Name","value":"worst"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedShare"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"previous"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"pauses"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"week"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"intervals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromiseResult"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"contractVersion"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"worst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"reply"},"name":{"kind":"Name","value":"days"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"FIRST_REPLY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"resolution"},"name":{"kind":"Name","value":"days"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"RESOLUTION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"below"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"hour"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromiseResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"targetShare"}},{"kind":"Field","name":{"kind":"Name","value":"resultShare"}},{"kind":"Field","name":{"kind":"Name","value":"good"}},{"kind":"Field","name":{"kind":"Name","value":"base"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"projectedShare"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"window"}},{"kind":"Field","name":{"kind":"Name","value":"belowMinSample"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}}]} as unknown as DocumentNode<ServiceMonthQuery, ServiceMonthQueryVariables>;
export const ReasonCostsDocument = {"__meta__":{"hash":"0451177da906377e99a64430b3b7cc5c9be66c4db6f712b2ef2dbe08362b4d8f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReasonCosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settlementMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rest"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"}},{"kind":"Field","name":{"kind":"Name","value":"handledSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"credits"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReasonCostsQuery, ReasonCostsQueryVariables>;
export const ReachDocument = {"__meta__":{"hash":"f60bb2652593d8d8bb3bf35f90e2579abf9cbca4dd7b367fff2f6058679e5e95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiguresInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"staffedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"promisedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"human"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"receiptOnly"}},{"kind":"Field","name":{"kind":"Name","value":"nothing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kpi"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReachQuery, ReachQueryVariables>;
export const ReliefDocument = {"__meta__":{"hash":"6283509d0994373f8d9813c887de1e385093a47f37489e385615bdcceadd6921"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Relief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"volumePaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"asksHandlingTime"}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"}},{"kind":"Field","name":{"kind":"Name","value":"relieved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slot"}},{"kind":"Field","name":{"kind":"Name","value":"locked"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"}},{"kind":"Field","name":{"kind":"Name","value":"relieved"}}]}}]}}]}}]} as unknown as DocumentNode<ReliefQuery, ReliefQueryVariables>;
export const PromiseDaysDocument = {"__meta__":{"hash":"5c60f870fc9ce149beb1fd5441e026d4d3e8bf8018b266246a26da62019893a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromiseDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contractVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"promiseDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contractVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contractVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]} as unknown as DocumentNode<PromiseDaysQuery, PromiseDaysQueryVariables>;
export const MissesDocument = {"__meta__":{"hash":"cde0a75b6ec4f0ccb8d765084ef4d034752e0adfd2bfa8b21b5656b2603b8345"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Misses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PromiseKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"misses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateSeconds"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MissesQuery, MissesQueryVariables>;
export const MissDocument = {"__meta__":{"hash":"bc03c5e2f898fc4c92e9296189e251c6b732a3f6fdfda3cb283441718975a8f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Miss"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"miss"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"customer"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lateSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"contractVersion"}},{"kind":"Field","name":{"kind":"Name","value":"targetMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"businessSecondsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"explain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MissQuery, MissQueryVariables>;
export const PortalBrandDocument = {"__meta__":{"hash":"524d813db307f33e1f555d0be36c2ee994cb4814ff4db4c871a43af8625ea77a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalBrand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accent"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"brand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"logo"}}]}}]}}]}}]} as unknown as DocumentNode<PortalBrandQuery, PortalBrandQueryVariables>;
export const MyPresenceDocument = {"__meta__":{"hash":"050f56bb42403c9c74279e44015d93e46e0c399d1b6113ff6b268e688072c006"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPresence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"myPresence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"written"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}}]} as unknown as DocumentNode<MyPresenceQuery, MyPresenceQueryVariables>;
export const BreakKindsDocument = {"__meta__":{"hash":"405121039818724ee2dad91eff0e7994575472523e162abf46d7187a97727aa6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BreakKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breakKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"takenToday"}}]}}]}}]} as unknown as DocumentNode<BreakKindsQuery, BreakKindsQueryVariables>;
export const SetPresenceDocument = {"__meta__":{"hash":"f007f6edc4f0b83a6ce839b0d8eaf39327c52096341a4f87210950c54ec1a2ce"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPresence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPresenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setPresence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PresenceChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetPresenceMutation, SetPresenceMutationVariables>;
export const PastQuestionsDocument = {"__meta__":{"hash":"d500b5408b771e5eda51d37fd95a2662d79367fce2b342c967244d55c1854c23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PastQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PastQuestionsQuery, PastQuestionsQueryVariables>;
export const ContactRegisterDocument = {"__meta__":{"hash":"c71749a9593e4f141de7b36e1779b686f40d85bef204b4ffc5ac3bfa8a0fa44e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contactRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"}},{"kind":"Field","name":{"kind":"Name","value":"shop"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"answerMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"byHand"}},{"kind":"Field","name":{"kind":"Name","value":"leadsNowhere"}},{"kind":"Field","name":{"kind":"Name","value":"isTried"}},{"kind":"Field","name":{"kind":"Name","value":"deadSince"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"alive"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"promisedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"last"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]} as unknown as DocumentNode<ContactRegisterQuery, ContactRegisterQueryVariables>;
export const ProbesDocument = {"__meta__":{"hash":"e91e18ba522ace2efb2d0cd33bab3587bae015811431732149ab1794652cea78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Probes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"probes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shop"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstMachineAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstHumanAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstUsefulAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"persona"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ProbesQuery, ProbesQueryVariables>;
export const ProbeRepliesDocument = {"__meta__":{"hash":"002f91a1a470896a656d44720f59320b8baa70405c0f9c08e924d8880e5b4cfe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProbeReplies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"probes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"machine"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProbeRepliesQuery, ProbeRepliesQueryVariables>;
export const ProbeBookDocument = {"__meta__":{"hash":"e8deec0cab75a53b1840405ec142159d40042cbda05686cd0347604509b5f044"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProbeBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"probeBook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mayAllow"}},{"kind":"Field","name":{"kind":"Name","value":"senders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"outgoing"}},{"kind":"Field","name":{"kind":"Name","value":"incoming"}},{"kind":"Field","name":{"kind":"Name","value":"trouble"}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"weekdays"}},{"kind":"Field","name":{"kind":"Name","value":"fromMinute"}},{"kind":"Field","name":{"kind":"Name","value":"untilMinute"}},{"kind":"Field","name":{"kind":"Name","value":"perDay"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"calendars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ProbeBookQuery, ProbeBookQueryVariables>;
export const ProbeRoundsDocument = {"__meta__":{"hash":"fd7aa261044993981763d3fdb71ad8d1a839c3794840ce265b62dd6c7ff9dce0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProbeRounds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"probeRounds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ProbeRoundsQuery, ProbeRoundsQueryVariables>;
export const ProbeRoundDocument = {"__meta__":{"hash":"aa8411a0f840bb6d64c9a1c16eb7c6098d21844198dcf3281bff352432b0246e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProbeRound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"probeRound"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shop"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"firstMachineAt"}},{"kind":"Field","name":{"kind":"Name","value":"firstHumanAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"shops"}},{"kind":"Field","name":{"kind":"Name","value":"writtenTried"}},{"kind":"Field","name":{"kind":"Name","value":"writtenHuman"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBeforeNoon"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAskedBack"}},{"kind":"Field","name":{"kind":"Name","value":"writtenMachine"}},{"kind":"Field","name":{"kind":"Name","value":"writtenNothing"}},{"kind":"Field","name":{"kind":"Name","value":"phoneTried"}},{"kind":"Field","name":{"kind":"Name","value":"phoneSolved"}},{"kind":"Field","name":{"kind":"Name","value":"phoneUnreachable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneOtherwise"}},{"kind":"Field","name":{"kind":"Name","value":"socialTried"}},{"kind":"Field","name":{"kind":"Name","value":"socialHuman"}},{"kind":"Field","name":{"kind":"Name","value":"socialMachine"}},{"kind":"Field","name":{"kind":"Name","value":"socialSilent"}},{"kind":"Field","name":{"kind":"Name","value":"socialNotOffered"}},{"kind":"Field","name":{"kind":"Name","value":"onEvery"}},{"kind":"Field","name":{"kind":"Name","value":"onNone"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"human"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProbeRoundQuery, ProbeRoundQueryVariables>;
export const MaskedQuestionDocument = {"__meta__":{"hash":"3006637d55deac351a9cf8fe1b01e925bd27222e1ede8c9007e02527953ebee8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MaskedQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maskedQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]} as unknown as DocumentNode<MaskedQuestionQuery, MaskedQuestionQueryVariables>;
export const SaveContactPointDocument = {"__meta__":{"hash":"64feafff87b5c7c84f160ad7bc53b65d05e7c5cccbe4cbb16010ab14fb827fca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveContactPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactPointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveContactPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveContactPointMutation, SaveContactPointMutationVariables>;
export const RetireContactPointDocument = {"__meta__":{"hash":"ea0fdaa60d67fb4180cfed2b761ed119433ab64cf0b9debdb4398f10c9211a3c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireContactPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retireContactPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RetireContactPointMutation, RetireContactPointMutationVariables>;
export const AddProbeSenderDocument = {"__meta__":{"hash":"ab368fd0b7b480599fb8b83c4c2f80a0e4e0efb739a3eeded7668d48f1e07a67"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProbeSender"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProbeSenderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addProbeSender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AddProbeSenderMutation, AddProbeSenderMutationVariables>;
export const RetireProbeSenderDocument = {"__meta__":{"hash":"a472bbc8a681612a9f88d5483f8a439015a1a3000bf5613b32ae6dc3119cc06f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireProbeSender"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retireProbeSender"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RetireProbeSenderMutation, RetireProbeSenderMutationVariables>;
export const AddProbeQuestionDocument = {"__meta__":{"hash":"0dda6229bdd62e269d2055cc6b2cf73b115bb7d56b2d5d4fe3ef75bc82739f82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProbeQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProbeQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addProbeQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AddProbeQuestionMutation, AddProbeQuestionMutationVariables>;
export const RetireProbeQuestionDocument = {"__meta__":{"hash":"a0b61b6e2a9143d6aa6c9497298d919aefa4001b246503fbf35b2f54a0f3711c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireProbeQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retireProbeQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RetireProbeQuestionMutation, RetireProbeQuestionMutationVariables>;
export const BeginProbePlanDocument = {"__meta__":{"hash":"004ecec954fa399efd20679c0a5c12a36ea50debe7242593f974caf9323e7832"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginProbePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProbePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginProbePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<BeginProbePlanMutation, BeginProbePlanMutationVariables>;
export const StopProbePlanDocument = {"__meta__":{"hash":"61d3ee83d27fc6e683718415dad0391644597e48f5b96013c3d08a965aec3ae9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopProbePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stopProbePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<StopProbePlanMutation, StopProbePlanMutationVariables>;
export const RecordProbeDocument = {"__meta__":{"hash":"be32e7176d11ce5c4cbaa1526f46650cdcbf57aa24929108d36a69f46a17d694"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordProbe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProbeResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordProbe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RecordProbeMutation, RecordProbeMutationVariables>;
export const MarkProbeDocument = {"__meta__":{"hash":"23d201271b848181716546e87ebefed5c35d78d2b2189412f9638a876b3c6cd3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkProbe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProbeMarkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markProbe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MarkProbeMutation, MarkProbeMutationVariables>;
export const ReportsDocument = {"__meta__":{"hash":"f4e82bfa0732d7e92f0098c18c2ff79cad0d53a7bfc30e6ac5cd957e7c751b73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"chapter"}},{"kind":"Field","name":{"kind":"Name","value":"shape"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"}},{"kind":"Field","name":{"kind":"Name","value":"lack"}}]}}]}}]} as unknown as DocumentNode<ReportsQuery, ReportsQueryVariables>;
export const ReportProjectsDocument = {"__meta__":{"hash":"4741fc0b16e8a36dac75fc724856c31d261df30351c6eed658bd49417409a41f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ReportProjectsQuery, ReportProjectsQueryVariables>;
export const SavedViewsDocument = {"__meta__":{"hash":"8477980770fbcbb382d73950933de405955fee65cc12c63db2b66e064d6fa95d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"search"}}]}}]}}]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = {"__meta__":{"hash":"2bfb6c78b1636545f6a992c9ff4025d6860ed35c0de7117f86a5431b0be08f07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ViewKept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"view"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"report"}},{"kind":"Field","name":{"kind":"Name","value":"search"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = {"__meta__":{"hash":"eec1f109eb99113a0eb4d39a089d568349b0bd7d710253db04a424f8103d08ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RemoveViewMutation, RemoveViewMutationVariables>;
export const AgeingDocument = {"__meta__":{"hash":"29b75074772ca3e8d5229a9ba35e568fd9049866dd4866acecbb1a6e83305489"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ageing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ageing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"oldest"}}]}}]}}]}}]} as unknown as DocumentNode<AgeingQuery, AgeingQueryVariables>;
export const ConversationLengthsDocument = {"__meta__":{"hash":"e3b85753e613383c929c77cf254d2bceb2d944c7fcee95318d5ec154c27e7849"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConversationLengths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FiguresInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conversationLengths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"conversations"}},{"kind":"Field","name":{"kind":"Name","value":"halfSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"mostSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"longestSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fromSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"untilSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"conversations"}}]}}]}}]}}]} as unknown as DocumentNode<ConversationLengthsQuery, ConversationLengthsQueryVariables>;
export const SessionLogDocument = {"__meta__":{"hash":"ef8cbce313052c177e8498c9e8643965014c4bb47f45fa1b666e3f7473183879"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessionLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SessionLogQuery, SessionLogQueryVariables>;
export const SessionPeopleDocument = {"__meta__":{"hash":"55c9dc7e34c98783233e3389ed854ed724a968bd4a3f5e40747d92d527c1d714"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SessionPeopleQuery, SessionPeopleQueryVariables>;
export const SessionPersonDocument = {"__meta__":{"hash":"57d16e85e08e07b6844c594c6b980d501abda9362be4821e78a932b3751699b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SessionPersonQuery, SessionPersonQueryVariables>;
export const ExportSessionsDocument = {"__meta__":{"hash":"2f3adfe2e9abd16fe14f4ef7182979801b8a9ada97cdd79de3253465a327726e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionsExported"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"csv"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"cut"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ExportSessionsMutation, ExportSessionsMutationVariables>;
export const SettlementMonthsDocument = {"__meta__":{"hash":"673c17c1801a1af1657ec91f52b7bfc72954b1565a8c19cdce74118dcbd79a71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettlementMonths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settlement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<SettlementMonthsQuery, SettlementMonthsQueryVariables>;
export const SettledMonthDocument = {"__meta__":{"hash":"861408062066e1d90e352aef681fa4a8eaa8ffdc4923bbb4f5c72f42ca23ffdf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettledMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NaiveDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settlementMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"frozen"}},{"kind":"Field","name":{"kind":"Name","value":"contractVersion"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"openCases"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"unpriced"}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"tax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"notJudged"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"worst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relieved"}},{"kind":"Field","name":{"kind":"Name","value":"missed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forgiven"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Owed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettledLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"correction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"came"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"went"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"partName"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"seller"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"tax"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettledLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Owed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ShopDuty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"volume"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"withExcluded"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"notJudged"}},{"kind":"Field","name":{"kind":"Name","value":"relief"}},{"kind":"Field","name":{"kind":"Name","value":"waitedSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"forgiven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promise"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettledLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"partName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"per"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"timesBp"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"why"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<SettledMonthQuery, SettledMonthQueryVariables>;
export const BehindLineDocument = {"__meta__":{"hash":"dc81d26a5ec10b58869a277dd48e573356523c1a0b321f3da0a50831a462fc68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BehindLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"references"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalHint"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BehindLineQuery, BehindLineQueryVariables>;
export const DocumentFileDocument = {"__meta__":{"hash":"bb2f148927ee3b187f8378708fd50f98d1a27ee303162cffb83502d732a0f927"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFormat"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DocumentFileQuery, DocumentFileQueryVariables>;
export const CloseMonthDocument = {"__meta__":{"hash":"f66da593333c7f0217e893ac87f84ba07dcfc4c4e422f1eceefcab19d34bd0e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonthInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonthMoved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettlementChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CloseMonthMutation, CloseMonthMutationVariables>;
export const IssueInvoiceDocument = {"__meta__":{"hash":"bdff5013eded7c3925e543ff3fdd869a7deb881d41624441d40302ab2a1e9750"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueInvoice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonthInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueInvoice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonthMoved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettlementChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<IssueInvoiceMutation, IssueInvoiceMutationVariables>;
export const CorrectMonthDocument = {"__meta__":{"hash":"dd3bf5cd3392eb95af06fe694529c8a55de53e1f3c8539844705e088e08ca5b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonthInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonthMoved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettlementChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CorrectMonthMutation, CorrectMonthMutationVariables>;
export const DisputeLineDocument = {"__meta__":{"hash":"9cf8aab63ac7a115da279ae1b781bbc73c32d3f5b052a54066228fe618b7124a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisputeLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisputeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"disputeLine"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonthMoved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettlementChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DisputeLineMutation, DisputeLineMutationVariables>;
export const AnswerDisputeDocument = {"__meta__":{"hash":"d0f316c08700c5b038fb9f637245d80cfdebf90eb161d23e0d35ce4d5ab63a2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerDispute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerDispute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonthMoved"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthMoved"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettlementChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AnswerDisputeMutation, AnswerDisputeMutationVariables>;
export const PartiesDocument = {"__meta__":{"hash":"7bf2000f4e33cedf92a25c5fe1c8659e2d33ecaf3452c4c2383bcbb744de6b8a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Parties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"taxNumber"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]} as unknown as DocumentNode<PartiesQuery, PartiesQueryVariables>;
export const SavePartyDocument = {"__meta__":{"hash":"21f6319a73fe1e83ce2dc48d9d49db98dc672d201ca874e56de1da62c966b9a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveParty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartyChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvalidFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConflictWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvalidFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConflictWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conflict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SavePartyMutation, SavePartyMutationVariables>;
export const ChangesDocument = {"__meta__":{"hash":"bee3d90b5bd27a49e6052e42e0cde6e9876d248c04fcbdf1d4833228a083546f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesSubscription, ChangesSubscriptionVariables>;
export const DeskDocument = {"__meta__":{"hash":"a3e9c88fdf257c00a06ffcc159991f42285bfcecef074c94781651d3753f084e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}}]}}]}}]} as unknown as DocumentNode<DeskSubscription, DeskSubscriptionVariables>;
export const PresenceDocument = {"__meta__":{"hash":"993ccd3b75d22bbb8dcb57a4bb47560beb9fe7709aab89cc1006ce5a4a5fff06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Presence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"case"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"case"},"value":{"kind":"Variable","name":{"kind":"Name","value":"case"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"case"}},{"kind":"Field","name":{"kind":"Name","value":"watchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writing"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PresenceSubscription, PresenceSubscriptionVariables>;
export const ViewerDocument = {"__meta__":{"hash":"122c653fba30b0e445c2a99eb1d2b69ba05653ec644cbb5641f0aa2cb15f510b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"rights"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"density"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"keyMap"}},{"kind":"Field","name":{"kind":"Name","value":"singleKeys"}},{"kind":"Field","name":{"kind":"Name","value":"totpEnrolled"}},{"kind":"Field","name":{"kind":"Name","value":"totpNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"marks"}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;