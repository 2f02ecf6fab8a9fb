/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query PaletteSearch($query: String!) {\n    search(query: $query, first: 8) {\n      edges { node { field case { id number subject client { id name } customer { id name } } } }\n    }\n  }\n": typeof types.PaletteSearchDocument,
    "\n  query Cases($filter: CaseFilter, $first: Int, $after: String) {\n    cases(filter: $filter, first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges {\n        cursor\n        node {\n          id number subject state priority tags lastWords changedAt unanswered\n          client { id name colour }\n          customer { id name }\n          assignee { id name }\n          clock { id ...ClockFace }\n        }\n      }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  query SearchCases($query: String!, $clients: [ID!], $first: Int, $after: String) {\n    search(query: $query, clients: $clients, first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges { node { excerpt field at case { id number subject state client { id name colour } customer { id name } } } }\n    }\n  }\n": typeof types.SearchCasesDocument,
    "\n  fragment ClockFace on Clock {\n    id\n    kind\n    standing\n    dueAt\n    warnAt\n    stoppedAt\n    pausedReason\n    targetMinutes\n    businessSecondsUsed\n    businessSecondsLeft\n  }\n": typeof types.ClockFaceFragmentDoc,
    "\n  mutation Attend($input: AttendInput!) { attend(input: $input) { ... on Done { ok } } }\n": typeof types.AttendDocument,
    "\n  query ExplainClock($case: ID!) {\n    case(id: $case) { id clocks { id explain { zone steps { at until kind seconds text } } } }\n  }\n": typeof types.ExplainClockDocument,
    "\n  query CustomerCases($filter: CaseFilter) {\n    cases(filter: $filter, first: 6) { edges { node { id number subject state changedAt } } }\n  }\n": typeof types.CustomerCasesDocument,
    "\n  query NextForMe {\n    nextForMe {\n      id offeredAt until pull\n      case { id number subject lastWords language client { id name colour } customer { id name } clock { id ...ClockFace } }\n    }\n  }\n": typeof types.NextForMeDocument,
    "\n  mutation ServeNext {\n    serveNext { ... on Served { case { id number assignee { id name } } } ... on NothingWaiting { nextAt } ... on Conflict { message } }\n  }\n": typeof types.ServeNextDocument,
    "\n  mutation SkipOffer($input: SkipOfferInput!) {\n    skipOffer(input: $input) { ... on Skipped { offer { id } } ... on Conflict { message } }\n  }\n": typeof types.SkipOfferDocument,
    "\n  query Dispositions($client: ID!) { dispositions(client: $client) { id name position active parent { id } } }\n": typeof types.DispositionsDocument,
    "\n  query Waiting {\n    waiting { waiting atRisk breached worst client { id name colour } queue { id name } }\n  }\n": typeof types.WaitingDocument,
    "\n  query MyWork($first: Int, $after: String) {\n    myWork(first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges { node { id ...WorkRow_case } }\n    }\n  }\n": typeof types.MyWorkDocument,
    "\n  fragment WorkRow_case on Case {\n    id number subject lastWords unanswered snoozedUntil\n    client { id name colour }\n    customer { id name }\n    clock { id ...ClockFace }\n  }\n": typeof types.WorkRow_CaseFragmentDoc,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) { ... on NoteAdded { note { id } case { id position } } ... on InvalidInput { fields { field reason limit } } }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation AttendWriting($input: AttendInput!) { attend(input: $input) { ... on Done { ok } } }\n": typeof types.AttendWritingDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      ... on DraftSaved { draft { id revision savedAt } }\n      ... on Conflict { message by current { ... on Draft { id text revision by { id name } } } }\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation DiscardDraft($input: CaseInput!) { discardDraft(input: $input) { ... on Done { ok } } }\n": typeof types.DiscardDraftDocument,
    "\n  query Macros($client: ID!) { macros(client: $client) { id name title text language usedCount effects { kind value } } }\n": typeof types.MacrosDocument,
    "\n  query MacroPreview($macro: ID!, $case: ID!) { macroPreview(macro: $macro, case: $case) { text missing effects { kind value } } }\n": typeof types.MacroPreviewDocument,
    "\n  mutation SendReply($input: SendReplyInput!) {\n    sendReply(input: $input) {\n      ... on ReplySent { undoUntil mail { id deliveryState undoUntil } case { id state position pendingReason unanswered draft { id } disposition { id name } } }\n      ... on InvalidInput { fields { field reason limit } }\n      ... on Conflict { message by }\n      ... on WrongClient { excerpt client { id name } }\n      ... on NewMessages { count case { id position } }\n    }\n  }\n": typeof types.SendReplyDocument,
    "\n  mutation UndoSend($input: IdInput!) {\n    undoSend(input: $input) {\n      ... on SendUndone { draft { id text revision } case { id state position } }\n      ... on Conflict { message }\n    }\n  }\n": typeof types.UndoSendDocument,
    "\n  query Assignees($case: ID!) { assignees(case: $case) { id name languages employer { id name } } }\n": typeof types.AssigneesDocument,
    "\n  query MergeTargets($filter: CaseFilter, $query: String!, $clients: [ID!], $search: Boolean!) {\n    cases(filter: $filter, first: 20) @skip(if: $search) { edges { node { id number subject state lastWords } } }\n    search(query: $query, clients: $clients, first: 20) @include(if: $search) { edges { node { case { id number subject state lastWords } } } }\n  }\n": typeof types.MergeTargetsDocument,
    "\n  query MoveTargets($id: ID!) { client(id: $id) { id projects { id name queues { id name } } } }\n": typeof types.MoveTargetsDocument,
    "query KnownTags($client: ID!) { tags(client: $client) }": typeof types.KnownTagsDocument,
    "\n  query DeskCase($number: String!) {\n    case(number: $number) {\n      id number subject state priority tags language spam openedAt position snoozedUntil snoozeReason pendingReason unanswered\n      replyTo replyFrom signature\n      client { id name code colour marks }\n      project { id name }\n      queue { id name }\n      assignee { id name }\n      customer { id name email language since caseCount openCount notes }\n      disposition { id name }\n      mergedInto { id number subject }\n      merged { id number subject }\n      clocks { id kind turn clause contractVersion clientName startedAt ...ClockFace }\n      draft { id text savedAt revision by { id name } attachments { id name size contentType } }\n    }\n  }\n": typeof types.DeskCaseDocument,
    "\n  query Timeline($case: ID!, $first: Int, $after: String) {\n    case(id: $case) {\n      id\n      timeline(first: $first, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            ... on Mail {\n              id at direction kind subject text quoted hasHtml htmlUrl remoteImagesBlocked deliveryState deliveryReason undoUntil automatic threadedBy confidence\n              from { name email } to { name email } cc { name email }\n              author { id name } employer { id name }\n              attachments { id name size contentType inline url blocked }\n            }\n            ... on Note { id at text by: author { id name } house: employer { id name } }\n            ... on SystemEvent { id at event: kind actor values { key value } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.TimelineDocument,
    "\n  mutation TakeCase($input: CaseInput!) {\n    takeCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.TakeCaseDocument,
    "\n  mutation ReleaseCase($input: CaseInput!) {\n    releaseCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.ReleaseCaseDocument,
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.AssignCaseDocument,
    "\n  mutation SetTags($input: SetTagsInput!) {\n    setTags(input: $input) { ... on CaseChanged { case { id tags } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.SetTagsDocument,
    "\n  mutation SetPriority($input: SetPriorityInput!) {\n    setPriority(input: $input) { ... on CaseChanged { case { id priority } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.SetPriorityDocument,
    "\n  mutation SnoozeCase($input: SnoozeInput!) {\n    snoozeCase(input: $input) { ... on CaseChanged { case { id snoozedUntil snoozeReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.SnoozeCaseDocument,
    "\n  mutation WakeCase($input: CaseInput!) {\n    wakeCase(input: $input) { ... on CaseChanged { case { id snoozedUntil snoozeReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.WakeCaseDocument,
    "\n  mutation SetPending($input: SetPendingInput!) {\n    setPending(input: $input) { ... on CaseChanged { case { id state pendingReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.SetPendingDocument,
    "\n  mutation ResumeCase($input: CaseInput!) {\n    resumeCase(input: $input) { ... on CaseChanged { case { id state pendingReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.ResumeCaseDocument,
    "\n  mutation ResolveCase($input: ResolveInput!) {\n    resolveCase(input: $input) { ... on CaseChanged { case { id state disposition { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.ResolveCaseDocument,
    "\n  mutation ReopenCase($input: CaseInput!) {\n    reopenCase(input: $input) { ... on CaseChanged { case { id state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.ReopenCaseDocument,
    "\n  mutation SetDisposition($input: SetDispositionInput!) {\n    setDisposition(input: $input) { ... on CaseChanged { case { id disposition { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.SetDispositionDocument,
    "\n  mutation MergeCases($input: MergeInput!) {\n    mergeCases(input: $input) { ... on CaseChanged { case { id number state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.MergeCasesDocument,
    "\n  mutation UnmergeCase($input: CaseInput!) {\n    unmergeCase(input: $input) { ... on CaseChanged { case { id number state mergedInto { id } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.UnmergeCaseDocument,
    "\n  mutation MarkSpam($input: CaseInput!) {\n    markSpam(input: $input) { ... on CaseChanged { case { id spam state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.MarkSpamDocument,
    "\n  mutation UnmarkSpam($input: CaseInput!) {\n    unmarkSpam(input: $input) { ... on CaseChanged { case { id spam state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.UnmarkSpamDocument,
    "\n  mutation MoveCase($input: MoveProjectInput!) {\n    moveCase(input: $input) { ... on CaseChanged { case { id project { id name } queue { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.MoveCaseDocument,
    "\n  mutation RetrySend($input: IdInput!) {\n    retrySend(input: $input) { ... on CaseChanged { case { id } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": typeof types.RetrySendDocument,
    "\n  query EarlierCases($case: ID!) {\n    case(id: $case) { id earlier(first: 20) { edges { node { id number subject state openedAt } } } }\n  }\n": typeof types.EarlierCasesDocument,
    "\n  mutation SplitCase($input: SplitInput!) {\n    splitCase(input: $input) { ... on CaseSplit { case { id number } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message } }\n  }\n": typeof types.SplitCaseDocument,
    "\n  mutation UpdatePreferences($input: PreferencesInput!) {\n    updatePreferences(input: $input) {\n      ... on ViewerChanged { viewer { id locale density theme keyMap singleKeys zone } }\n      ... on InvalidInput { fields { field reason } }\n    }\n  }\n": typeof types.UpdatePreferencesDocument,
    "\n  mutation EnrolTotp($input: ConfirmWithPasswordInput!) {\n    enrolTotp(input: $input) {\n      ... on TotpStarted { enrolment { secret uri qr } }\n      ... on InvalidInput { fields { field reason } }\n      ... on Conflict { message }\n    }\n  }\n": typeof types.EnrolTotpDocument,
    "\n  mutation ConfirmTotp($input: CodeInput!) {\n    confirmTotp(input: $input) { ... on RecoveryCodes { codes } ... on InvalidInput { fields { field reason } } }\n  }\n": typeof types.ConfirmTotpDocument,
    "\n  mutation RemoveTotp($input: ConfirmWithPasswordInput!) {\n    removeTotp(input: $input) { ... on Done { ok } ... on InvalidInput { fields { field reason } } ... on Conflict { message } }\n  }\n": typeof types.RemoveTotpDocument,
    "\n  query Sessions { viewer { id sessions { id current device address startedAt lastSeenAt } } }\n": typeof types.SessionsDocument,
    "\n  mutation RevokeSession($input: IdInput!) { revokeSession(input: $input) { ... on Done { ok } ... on Conflict { message } } }\n": typeof types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions { revokeOtherSessions { ... on Done { ok } ... on Conflict { message } } }\n": typeof types.RevokeOtherSessionsDocument,
    "\n  subscription Changes($after: Int) {\n    changes(after: $after) { position at topics { topic ids } }\n  }\n": typeof types.ChangesDocument,
    "\n  subscription Presence($case: ID!) {\n    presence(case: $case) { case watchers { doing since person { id name } } }\n  }\n": typeof types.PresenceDocument,
    "\n  query Viewer {\n    position\n    viewer {\n      id\n      name\n      email\n      kind\n      roles\n      rights\n      locale\n      density\n      theme\n      keyMap\n      singleKeys\n      zone\n      totpEnrolled\n      demo\n      person { id name }\n      employer { id name }\n      clients { id name code colour marks }\n      home { id name code accent accentSoft accentInk colour zone }\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  query PaletteSearch($query: String!) {\n    search(query: $query, first: 8) {\n      edges { node { field case { id number subject client { id name } customer { id name } } } }\n    }\n  }\n": types.PaletteSearchDocument,
    "\n  query Cases($filter: CaseFilter, $first: Int, $after: String) {\n    cases(filter: $filter, first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges {\n        cursor\n        node {\n          id number subject state priority tags lastWords changedAt unanswered\n          client { id name colour }\n          customer { id name }\n          assignee { id name }\n          clock { id ...ClockFace }\n        }\n      }\n    }\n  }\n": types.CasesDocument,
    "\n  query SearchCases($query: String!, $clients: [ID!], $first: Int, $after: String) {\n    search(query: $query, clients: $clients, first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges { node { excerpt field at case { id number subject state client { id name colour } customer { id name } } } }\n    }\n  }\n": types.SearchCasesDocument,
    "\n  fragment ClockFace on Clock {\n    id\n    kind\n    standing\n    dueAt\n    warnAt\n    stoppedAt\n    pausedReason\n    targetMinutes\n    businessSecondsUsed\n    businessSecondsLeft\n  }\n": types.ClockFaceFragmentDoc,
    "\n  mutation Attend($input: AttendInput!) { attend(input: $input) { ... on Done { ok } } }\n": types.AttendDocument,
    "\n  query ExplainClock($case: ID!) {\n    case(id: $case) { id clocks { id explain { zone steps { at until kind seconds text } } } }\n  }\n": types.ExplainClockDocument,
    "\n  query CustomerCases($filter: CaseFilter) {\n    cases(filter: $filter, first: 6) { edges { node { id number subject state changedAt } } }\n  }\n": types.CustomerCasesDocument,
    "\n  query NextForMe {\n    nextForMe {\n      id offeredAt until pull\n      case { id number subject lastWords language client { id name colour } customer { id name } clock { id ...ClockFace } }\n    }\n  }\n": types.NextForMeDocument,
    "\n  mutation ServeNext {\n    serveNext { ... on Served { case { id number assignee { id name } } } ... on NothingWaiting { nextAt } ... on Conflict { message } }\n  }\n": types.ServeNextDocument,
    "\n  mutation SkipOffer($input: SkipOfferInput!) {\n    skipOffer(input: $input) { ... on Skipped { offer { id } } ... on Conflict { message } }\n  }\n": types.SkipOfferDocument,
    "\n  query Dispositions($client: ID!) { dispositions(client: $client) { id name position active parent { id } } }\n": types.DispositionsDocument,
    "\n  query Waiting {\n    waiting { waiting atRisk breached worst client { id name colour } queue { id name } }\n  }\n": types.WaitingDocument,
    "\n  query MyWork($first: Int, $after: String) {\n    myWork(first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges { node { id ...WorkRow_case } }\n    }\n  }\n": types.MyWorkDocument,
    "\n  fragment WorkRow_case on Case {\n    id number subject lastWords unanswered snoozedUntil\n    client { id name colour }\n    customer { id name }\n    clock { id ...ClockFace }\n  }\n": types.WorkRow_CaseFragmentDoc,
    "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) { ... on NoteAdded { note { id } case { id position } } ... on InvalidInput { fields { field reason limit } } }\n  }\n": types.AddNoteDocument,
    "\n  mutation AttendWriting($input: AttendInput!) { attend(input: $input) { ... on Done { ok } } }\n": types.AttendWritingDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      ... on DraftSaved { draft { id revision savedAt } }\n      ... on Conflict { message by current { ... on Draft { id text revision by { id name } } } }\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation DiscardDraft($input: CaseInput!) { discardDraft(input: $input) { ... on Done { ok } } }\n": types.DiscardDraftDocument,
    "\n  query Macros($client: ID!) { macros(client: $client) { id name title text language usedCount effects { kind value } } }\n": types.MacrosDocument,
    "\n  query MacroPreview($macro: ID!, $case: ID!) { macroPreview(macro: $macro, case: $case) { text missing effects { kind value } } }\n": types.MacroPreviewDocument,
    "\n  mutation SendReply($input: SendReplyInput!) {\n    sendReply(input: $input) {\n      ... on ReplySent { undoUntil mail { id deliveryState undoUntil } case { id state position pendingReason unanswered draft { id } disposition { id name } } }\n      ... on InvalidInput { fields { field reason limit } }\n      ... on Conflict { message by }\n      ... on WrongClient { excerpt client { id name } }\n      ... on NewMessages { count case { id position } }\n    }\n  }\n": types.SendReplyDocument,
    "\n  mutation UndoSend($input: IdInput!) {\n    undoSend(input: $input) {\n      ... on SendUndone { draft { id text revision } case { id state position } }\n      ... on Conflict { message }\n    }\n  }\n": types.UndoSendDocument,
    "\n  query Assignees($case: ID!) { assignees(case: $case) { id name languages employer { id name } } }\n": types.AssigneesDocument,
    "\n  query MergeTargets($filter: CaseFilter, $query: String!, $clients: [ID!], $search: Boolean!) {\n    cases(filter: $filter, first: 20) @skip(if: $search) { edges { node { id number subject state lastWords } } }\n    search(query: $query, clients: $clients, first: 20) @include(if: $search) { edges { node { case { id number subject state lastWords } } } }\n  }\n": types.MergeTargetsDocument,
    "\n  query MoveTargets($id: ID!) { client(id: $id) { id projects { id name queues { id name } } } }\n": types.MoveTargetsDocument,
    "query KnownTags($client: ID!) { tags(client: $client) }": types.KnownTagsDocument,
    "\n  query DeskCase($number: String!) {\n    case(number: $number) {\n      id number subject state priority tags language spam openedAt position snoozedUntil snoozeReason pendingReason unanswered\n      replyTo replyFrom signature\n      client { id name code colour marks }\n      project { id name }\n      queue { id name }\n      assignee { id name }\n      customer { id name email language since caseCount openCount notes }\n      disposition { id name }\n      mergedInto { id number subject }\n      merged { id number subject }\n      clocks { id kind turn clause contractVersion clientName startedAt ...ClockFace }\n      draft { id text savedAt revision by { id name } attachments { id name size contentType } }\n    }\n  }\n": types.DeskCaseDocument,
    "\n  query Timeline($case: ID!, $first: Int, $after: String) {\n    case(id: $case) {\n      id\n      timeline(first: $first, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            ... on Mail {\n              id at direction kind subject text quoted hasHtml htmlUrl remoteImagesBlocked deliveryState deliveryReason undoUntil automatic threadedBy confidence\n              from { name email } to { name email } cc { name email }\n              author { id name } employer { id name }\n              attachments { id name size contentType inline url blocked }\n            }\n            ... on Note { id at text by: author { id name } house: employer { id name } }\n            ... on SystemEvent { id at event: kind actor values { key value } }\n          }\n        }\n      }\n    }\n  }\n": types.TimelineDocument,
    "\n  mutation TakeCase($input: CaseInput!) {\n    takeCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.TakeCaseDocument,
    "\n  mutation ReleaseCase($input: CaseInput!) {\n    releaseCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.ReleaseCaseDocument,
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.AssignCaseDocument,
    "\n  mutation SetTags($input: SetTagsInput!) {\n    setTags(input: $input) { ... on CaseChanged { case { id tags } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.SetTagsDocument,
    "\n  mutation SetPriority($input: SetPriorityInput!) {\n    setPriority(input: $input) { ... on CaseChanged { case { id priority } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.SetPriorityDocument,
    "\n  mutation SnoozeCase($input: SnoozeInput!) {\n    snoozeCase(input: $input) { ... on CaseChanged { case { id snoozedUntil snoozeReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.SnoozeCaseDocument,
    "\n  mutation WakeCase($input: CaseInput!) {\n    wakeCase(input: $input) { ... on CaseChanged { case { id snoozedUntil snoozeReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.WakeCaseDocument,
    "\n  mutation SetPending($input: SetPendingInput!) {\n    setPending(input: $input) { ... on CaseChanged { case { id state pendingReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.SetPendingDocument,
    "\n  mutation ResumeCase($input: CaseInput!) {\n    resumeCase(input: $input) { ... on CaseChanged { case { id state pendingReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.ResumeCaseDocument,
    "\n  mutation ResolveCase($input: ResolveInput!) {\n    resolveCase(input: $input) { ... on CaseChanged { case { id state disposition { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.ResolveCaseDocument,
    "\n  mutation ReopenCase($input: CaseInput!) {\n    reopenCase(input: $input) { ... on CaseChanged { case { id state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.ReopenCaseDocument,
    "\n  mutation SetDisposition($input: SetDispositionInput!) {\n    setDisposition(input: $input) { ... on CaseChanged { case { id disposition { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.SetDispositionDocument,
    "\n  mutation MergeCases($input: MergeInput!) {\n    mergeCases(input: $input) { ... on CaseChanged { case { id number state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.MergeCasesDocument,
    "\n  mutation UnmergeCase($input: CaseInput!) {\n    unmergeCase(input: $input) { ... on CaseChanged { case { id number state mergedInto { id } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.UnmergeCaseDocument,
    "\n  mutation MarkSpam($input: CaseInput!) {\n    markSpam(input: $input) { ... on CaseChanged { case { id spam state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.MarkSpamDocument,
    "\n  mutation UnmarkSpam($input: CaseInput!) {\n    unmarkSpam(input: $input) { ... on CaseChanged { case { id spam state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.UnmarkSpamDocument,
    "\n  mutation MoveCase($input: MoveProjectInput!) {\n    moveCase(input: $input) { ... on CaseChanged { case { id project { id name } queue { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.MoveCaseDocument,
    "\n  mutation RetrySend($input: IdInput!) {\n    retrySend(input: $input) { ... on CaseChanged { case { id } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n": types.RetrySendDocument,
    "\n  query EarlierCases($case: ID!) {\n    case(id: $case) { id earlier(first: 20) { edges { node { id number subject state openedAt } } } }\n  }\n": types.EarlierCasesDocument,
    "\n  mutation SplitCase($input: SplitInput!) {\n    splitCase(input: $input) { ... on CaseSplit { case { id number } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message } }\n  }\n": types.SplitCaseDocument,
    "\n  mutation UpdatePreferences($input: PreferencesInput!) {\n    updatePreferences(input: $input) {\n      ... on ViewerChanged { viewer { id locale density theme keyMap singleKeys zone } }\n      ... on InvalidInput { fields { field reason } }\n    }\n  }\n": types.UpdatePreferencesDocument,
    "\n  mutation EnrolTotp($input: ConfirmWithPasswordInput!) {\n    enrolTotp(input: $input) {\n      ... on TotpStarted { enrolment { secret uri qr } }\n      ... on InvalidInput { fields { field reason } }\n      ... on Conflict { message }\n    }\n  }\n": types.EnrolTotpDocument,
    "\n  mutation ConfirmTotp($input: CodeInput!) {\n    confirmTotp(input: $input) { ... on RecoveryCodes { codes } ... on InvalidInput { fields { field reason } } }\n  }\n": types.ConfirmTotpDocument,
    "\n  mutation RemoveTotp($input: ConfirmWithPasswordInput!) {\n    removeTotp(input: $input) { ... on Done { ok } ... on InvalidInput { fields { field reason } } ... on Conflict { message } }\n  }\n": types.RemoveTotpDocument,
    "\n  query Sessions { viewer { id sessions { id current device address startedAt lastSeenAt } } }\n": types.SessionsDocument,
    "\n  mutation RevokeSession($input: IdInput!) { revokeSession(input: $input) { ... on Done { ok } ... on Conflict { message } } }\n": types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions { revokeOtherSessions { ... on Done { ok } ... on Conflict { message } } }\n": types.RevokeOtherSessionsDocument,
    "\n  subscription Changes($after: Int) {\n    changes(after: $after) { position at topics { topic ids } }\n  }\n": types.ChangesDocument,
    "\n  subscription Presence($case: ID!) {\n    presence(case: $case) { case watchers { doing since person { id name } } }\n  }\n": types.PresenceDocument,
    "\n  query Viewer {\n    position\n    viewer {\n      id\n      name\n      email\n      kind\n      roles\n      rights\n      locale\n      density\n      theme\n      keyMap\n      singleKeys\n      zone\n      totpEnrolled\n      demo\n      person { id name }\n      employer { id name }\n      clients { id name code colour marks }\n      home { id name code accent accentSoft accentInk colour zone }\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteSearch($query: String!) {\n    search(query: $query, first: 8) {\n      edges { node { field case { id number subject client { id name } customer { id name } } } }\n    }\n  }\n"): (typeof documents)["\n  query PaletteSearch($query: String!) {\n    search(query: $query, first: 8) {\n      edges { node { field case { id number subject client { id name } customer { id name } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($filter: CaseFilter, $first: Int, $after: String) {\n    cases(filter: $filter, first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges {\n        cursor\n        node {\n          id number subject state priority tags lastWords changedAt unanswered\n          client { id name colour }\n          customer { id name }\n          assignee { id name }\n          clock { id ...ClockFace }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Cases($filter: CaseFilter, $first: Int, $after: String) {\n    cases(filter: $filter, first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges {\n        cursor\n        node {\n          id number subject state priority tags lastWords changedAt unanswered\n          client { id name colour }\n          customer { id name }\n          assignee { id name }\n          clock { id ...ClockFace }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchCases($query: String!, $clients: [ID!], $first: Int, $after: String) {\n    search(query: $query, clients: $clients, first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges { node { excerpt field at case { id number subject state client { id name colour } customer { id name } } } }\n    }\n  }\n"): (typeof documents)["\n  query SearchCases($query: String!, $clients: [ID!], $first: Int, $after: String) {\n    search(query: $query, clients: $clients, first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges { node { excerpt field at case { id number subject state client { id name colour } customer { id name } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClockFace on Clock {\n    id\n    kind\n    standing\n    dueAt\n    warnAt\n    stoppedAt\n    pausedReason\n    targetMinutes\n    businessSecondsUsed\n    businessSecondsLeft\n  }\n"): (typeof documents)["\n  fragment ClockFace on Clock {\n    id\n    kind\n    standing\n    dueAt\n    warnAt\n    stoppedAt\n    pausedReason\n    targetMinutes\n    businessSecondsUsed\n    businessSecondsLeft\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Attend($input: AttendInput!) { attend(input: $input) { ... on Done { ok } } }\n"): (typeof documents)["\n  mutation Attend($input: AttendInput!) { attend(input: $input) { ... on Done { ok } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplainClock($case: ID!) {\n    case(id: $case) { id clocks { id explain { zone steps { at until kind seconds text } } } }\n  }\n"): (typeof documents)["\n  query ExplainClock($case: ID!) {\n    case(id: $case) { id clocks { id explain { zone steps { at until kind seconds text } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerCases($filter: CaseFilter) {\n    cases(filter: $filter, first: 6) { edges { node { id number subject state changedAt } } }\n  }\n"): (typeof documents)["\n  query CustomerCases($filter: CaseFilter) {\n    cases(filter: $filter, first: 6) { edges { node { id number subject state changedAt } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextForMe {\n    nextForMe {\n      id offeredAt until pull\n      case { id number subject lastWords language client { id name colour } customer { id name } clock { id ...ClockFace } }\n    }\n  }\n"): (typeof documents)["\n  query NextForMe {\n    nextForMe {\n      id offeredAt until pull\n      case { id number subject lastWords language client { id name colour } customer { id name } clock { id ...ClockFace } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ServeNext {\n    serveNext { ... on Served { case { id number assignee { id name } } } ... on NothingWaiting { nextAt } ... on Conflict { message } }\n  }\n"): (typeof documents)["\n  mutation ServeNext {\n    serveNext { ... on Served { case { id number assignee { id name } } } ... on NothingWaiting { nextAt } ... on Conflict { message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SkipOffer($input: SkipOfferInput!) {\n    skipOffer(input: $input) { ... on Skipped { offer { id } } ... on Conflict { message } }\n  }\n"): (typeof documents)["\n  mutation SkipOffer($input: SkipOfferInput!) {\n    skipOffer(input: $input) { ... on Skipped { offer { id } } ... on Conflict { message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Dispositions($client: ID!) { dispositions(client: $client) { id name position active parent { id } } }\n"): (typeof documents)["\n  query Dispositions($client: ID!) { dispositions(client: $client) { id name position active parent { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Waiting {\n    waiting { waiting atRisk breached worst client { id name colour } queue { id name } }\n  }\n"): (typeof documents)["\n  query Waiting {\n    waiting { waiting atRisk breached worst client { id name colour } queue { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWork($first: Int, $after: String) {\n    myWork(first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges { node { id ...WorkRow_case } }\n    }\n  }\n"): (typeof documents)["\n  query MyWork($first: Int, $after: String) {\n    myWork(first: $first, after: $after) {\n      totalHint\n      pageInfo { hasNextPage endCursor }\n      edges { node { id ...WorkRow_case } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkRow_case on Case {\n    id number subject lastWords unanswered snoozedUntil\n    client { id name colour }\n    customer { id name }\n    clock { id ...ClockFace }\n  }\n"): (typeof documents)["\n  fragment WorkRow_case on Case {\n    id number subject lastWords unanswered snoozedUntil\n    client { id name colour }\n    customer { id name }\n    clock { id ...ClockFace }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) { ... on NoteAdded { note { id } case { id position } } ... on InvalidInput { fields { field reason limit } } }\n  }\n"): (typeof documents)["\n  mutation AddNote($input: AddNoteInput!) {\n    addNote(input: $input) { ... on NoteAdded { note { id } case { id position } } ... on InvalidInput { fields { field reason limit } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttendWriting($input: AttendInput!) { attend(input: $input) { ... on Done { ok } } }\n"): (typeof documents)["\n  mutation AttendWriting($input: AttendInput!) { attend(input: $input) { ... on Done { ok } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      ... on DraftSaved { draft { id revision savedAt } }\n      ... on Conflict { message by current { ... on Draft { id text revision by { id name } } } }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      ... on DraftSaved { draft { id revision savedAt } }\n      ... on Conflict { message by current { ... on Draft { id text revision by { id name } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardDraft($input: CaseInput!) { discardDraft(input: $input) { ... on Done { ok } } }\n"): (typeof documents)["\n  mutation DiscardDraft($input: CaseInput!) { discardDraft(input: $input) { ... on Done { ok } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Macros($client: ID!) { macros(client: $client) { id name title text language usedCount effects { kind value } } }\n"): (typeof documents)["\n  query Macros($client: ID!) { macros(client: $client) { id name title text language usedCount effects { kind value } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MacroPreview($macro: ID!, $case: ID!) { macroPreview(macro: $macro, case: $case) { text missing effects { kind value } } }\n"): (typeof documents)["\n  query MacroPreview($macro: ID!, $case: ID!) { macroPreview(macro: $macro, case: $case) { text missing effects { kind value } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendReply($input: SendReplyInput!) {\n    sendReply(input: $input) {\n      ... on ReplySent { undoUntil mail { id deliveryState undoUntil } case { id state position pendingReason unanswered draft { id } disposition { id name } } }\n      ... on InvalidInput { fields { field reason limit } }\n      ... on Conflict { message by }\n      ... on WrongClient { excerpt client { id name } }\n      ... on NewMessages { count case { id position } }\n    }\n  }\n"): (typeof documents)["\n  mutation SendReply($input: SendReplyInput!) {\n    sendReply(input: $input) {\n      ... on ReplySent { undoUntil mail { id deliveryState undoUntil } case { id state position pendingReason unanswered draft { id } disposition { id name } } }\n      ... on InvalidInput { fields { field reason limit } }\n      ... on Conflict { message by }\n      ... on WrongClient { excerpt client { id name } }\n      ... on NewMessages { count case { id position } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoSend($input: IdInput!) {\n    undoSend(input: $input) {\n      ... on SendUndone { draft { id text revision } case { id state position } }\n      ... on Conflict { message }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoSend($input: IdInput!) {\n    undoSend(input: $input) {\n      ... on SendUndone { draft { id text revision } case { id state position } }\n      ... on Conflict { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assignees($case: ID!) { assignees(case: $case) { id name languages employer { id name } } }\n"): (typeof documents)["\n  query Assignees($case: ID!) { assignees(case: $case) { id name languages employer { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergeTargets($filter: CaseFilter, $query: String!, $clients: [ID!], $search: Boolean!) {\n    cases(filter: $filter, first: 20) @skip(if: $search) { edges { node { id number subject state lastWords } } }\n    search(query: $query, clients: $clients, first: 20) @include(if: $search) { edges { node { case { id number subject state lastWords } } } }\n  }\n"): (typeof documents)["\n  query MergeTargets($filter: CaseFilter, $query: String!, $clients: [ID!], $search: Boolean!) {\n    cases(filter: $filter, first: 20) @skip(if: $search) { edges { node { id number subject state lastWords } } }\n    search(query: $query, clients: $clients, first: 20) @include(if: $search) { edges { node { case { id number subject state lastWords } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoveTargets($id: ID!) { client(id: $id) { id projects { id name queues { id name } } } }\n"): (typeof documents)["\n  query MoveTargets($id: ID!) { client(id: $id) { id projects { id name queues { id name } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query KnownTags($client: ID!) { tags(client: $client) }"): (typeof documents)["query KnownTags($client: ID!) { tags(client: $client) }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskCase($number: String!) {\n    case(number: $number) {\n      id number subject state priority tags language spam openedAt position snoozedUntil snoozeReason pendingReason unanswered\n      replyTo replyFrom signature\n      client { id name code colour marks }\n      project { id name }\n      queue { id name }\n      assignee { id name }\n      customer { id name email language since caseCount openCount notes }\n      disposition { id name }\n      mergedInto { id number subject }\n      merged { id number subject }\n      clocks { id kind turn clause contractVersion clientName startedAt ...ClockFace }\n      draft { id text savedAt revision by { id name } attachments { id name size contentType } }\n    }\n  }\n"): (typeof documents)["\n  query DeskCase($number: String!) {\n    case(number: $number) {\n      id number subject state priority tags language spam openedAt position snoozedUntil snoozeReason pendingReason unanswered\n      replyTo replyFrom signature\n      client { id name code colour marks }\n      project { id name }\n      queue { id name }\n      assignee { id name }\n      customer { id name email language since caseCount openCount notes }\n      disposition { id name }\n      mergedInto { id number subject }\n      merged { id number subject }\n      clocks { id kind turn clause contractVersion clientName startedAt ...ClockFace }\n      draft { id text savedAt revision by { id name } attachments { id name size contentType } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Timeline($case: ID!, $first: Int, $after: String) {\n    case(id: $case) {\n      id\n      timeline(first: $first, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            ... on Mail {\n              id at direction kind subject text quoted hasHtml htmlUrl remoteImagesBlocked deliveryState deliveryReason undoUntil automatic threadedBy confidence\n              from { name email } to { name email } cc { name email }\n              author { id name } employer { id name }\n              attachments { id name size contentType inline url blocked }\n            }\n            ... on Note { id at text by: author { id name } house: employer { id name } }\n            ... on SystemEvent { id at event: kind actor values { key value } }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Timeline($case: ID!, $first: Int, $after: String) {\n    case(id: $case) {\n      id\n      timeline(first: $first, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        edges {\n          node {\n            ... on Mail {\n              id at direction kind subject text quoted hasHtml htmlUrl remoteImagesBlocked deliveryState deliveryReason undoUntil automatic threadedBy confidence\n              from { name email } to { name email } cc { name email }\n              author { id name } employer { id name }\n              attachments { id name size contentType inline url blocked }\n            }\n            ... on Note { id at text by: author { id name } house: employer { id name } }\n            ... on SystemEvent { id at event: kind actor values { key value } }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeCase($input: CaseInput!) {\n    takeCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation TakeCase($input: CaseInput!) {\n    takeCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseCase($input: CaseInput!) {\n    releaseCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation ReleaseCase($input: CaseInput!) {\n    releaseCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) { ... on CaseChanged { case { id assignee { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTags($input: SetTagsInput!) {\n    setTags(input: $input) { ... on CaseChanged { case { id tags } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation SetTags($input: SetTagsInput!) {\n    setTags(input: $input) { ... on CaseChanged { case { id tags } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPriority($input: SetPriorityInput!) {\n    setPriority(input: $input) { ... on CaseChanged { case { id priority } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation SetPriority($input: SetPriorityInput!) {\n    setPriority(input: $input) { ... on CaseChanged { case { id priority } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeCase($input: SnoozeInput!) {\n    snoozeCase(input: $input) { ... on CaseChanged { case { id snoozedUntil snoozeReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation SnoozeCase($input: SnoozeInput!) {\n    snoozeCase(input: $input) { ... on CaseChanged { case { id snoozedUntil snoozeReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WakeCase($input: CaseInput!) {\n    wakeCase(input: $input) { ... on CaseChanged { case { id snoozedUntil snoozeReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation WakeCase($input: CaseInput!) {\n    wakeCase(input: $input) { ... on CaseChanged { case { id snoozedUntil snoozeReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPending($input: SetPendingInput!) {\n    setPending(input: $input) { ... on CaseChanged { case { id state pendingReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation SetPending($input: SetPendingInput!) {\n    setPending(input: $input) { ... on CaseChanged { case { id state pendingReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeCase($input: CaseInput!) {\n    resumeCase(input: $input) { ... on CaseChanged { case { id state pendingReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation ResumeCase($input: CaseInput!) {\n    resumeCase(input: $input) { ... on CaseChanged { case { id state pendingReason } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveCase($input: ResolveInput!) {\n    resolveCase(input: $input) { ... on CaseChanged { case { id state disposition { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation ResolveCase($input: ResolveInput!) {\n    resolveCase(input: $input) { ... on CaseChanged { case { id state disposition { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCase($input: CaseInput!) {\n    reopenCase(input: $input) { ... on CaseChanged { case { id state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation ReopenCase($input: CaseInput!) {\n    reopenCase(input: $input) { ... on CaseChanged { case { id state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDisposition($input: SetDispositionInput!) {\n    setDisposition(input: $input) { ... on CaseChanged { case { id disposition { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation SetDisposition($input: SetDispositionInput!) {\n    setDisposition(input: $input) { ... on CaseChanged { case { id disposition { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeCases($input: MergeInput!) {\n    mergeCases(input: $input) { ... on CaseChanged { case { id number state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation MergeCases($input: MergeInput!) {\n    mergeCases(input: $input) { ... on CaseChanged { case { id number state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmergeCase($input: CaseInput!) {\n    unmergeCase(input: $input) { ... on CaseChanged { case { id number state mergedInto { id } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation UnmergeCase($input: CaseInput!) {\n    unmergeCase(input: $input) { ... on CaseChanged { case { id number state mergedInto { id } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkSpam($input: CaseInput!) {\n    markSpam(input: $input) { ... on CaseChanged { case { id spam state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation MarkSpam($input: CaseInput!) {\n    markSpam(input: $input) { ... on CaseChanged { case { id spam state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmarkSpam($input: CaseInput!) {\n    unmarkSpam(input: $input) { ... on CaseChanged { case { id spam state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation UnmarkSpam($input: CaseInput!) {\n    unmarkSpam(input: $input) { ... on CaseChanged { case { id spam state } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCase($input: MoveProjectInput!) {\n    moveCase(input: $input) { ... on CaseChanged { case { id project { id name } queue { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation MoveCase($input: MoveProjectInput!) {\n    moveCase(input: $input) { ... on CaseChanged { case { id project { id name } queue { id name } } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetrySend($input: IdInput!) {\n    retrySend(input: $input) { ... on CaseChanged { case { id } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"): (typeof documents)["\n  mutation RetrySend($input: IdInput!) {\n    retrySend(input: $input) { ... on CaseChanged { case { id } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message by } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierCases($case: ID!) {\n    case(id: $case) { id earlier(first: 20) { edges { node { id number subject state openedAt } } } }\n  }\n"): (typeof documents)["\n  query EarlierCases($case: ID!) {\n    case(id: $case) { id earlier(first: 20) { edges { node { id number subject state openedAt } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SplitCase($input: SplitInput!) {\n    splitCase(input: $input) { ... on CaseSplit { case { id number } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message } }\n  }\n"): (typeof documents)["\n  mutation SplitCase($input: SplitInput!) {\n    splitCase(input: $input) { ... on CaseSplit { case { id number } } ... on InvalidInput { fields { field reason limit } } ... on Conflict { message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePreferences($input: PreferencesInput!) {\n    updatePreferences(input: $input) {\n      ... on ViewerChanged { viewer { id locale density theme keyMap singleKeys zone } }\n      ... on InvalidInput { fields { field reason } }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePreferences($input: PreferencesInput!) {\n    updatePreferences(input: $input) {\n      ... on ViewerChanged { viewer { id locale density theme keyMap singleKeys zone } }\n      ... on InvalidInput { fields { field reason } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnrolTotp($input: ConfirmWithPasswordInput!) {\n    enrolTotp(input: $input) {\n      ... on TotpStarted { enrolment { secret uri qr } }\n      ... on InvalidInput { fields { field reason } }\n      ... on Conflict { message }\n    }\n  }\n"): (typeof documents)["\n  mutation EnrolTotp($input: ConfirmWithPasswordInput!) {\n    enrolTotp(input: $input) {\n      ... on TotpStarted { enrolment { secret uri qr } }\n      ... on InvalidInput { fields { field reason } }\n      ... on Conflict { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmTotp($input: CodeInput!) {\n    confirmTotp(input: $input) { ... on RecoveryCodes { codes } ... on InvalidInput { fields { field reason } } }\n  }\n"): (typeof documents)["\n  mutation ConfirmTotp($input: CodeInput!) {\n    confirmTotp(input: $input) { ... on RecoveryCodes { codes } ... on InvalidInput { fields { field reason } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTotp($input: ConfirmWithPasswordInput!) {\n    removeTotp(input: $input) { ... on Done { ok } ... on InvalidInput { fields { field reason } } ... on Conflict { message } }\n  }\n"): (typeof documents)["\n  mutation RemoveTotp($input: ConfirmWithPasswordInput!) {\n    removeTotp(input: $input) { ... on Done { ok } ... on InvalidInput { fields { field reason } } ... on Conflict { message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions { viewer { id sessions { id current device address startedAt lastSeenAt } } }\n"): (typeof documents)["\n  query Sessions { viewer { id sessions { id current device address startedAt lastSeenAt } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: IdInput!) { revokeSession(input: $input) { ... on Done { ok } ... on Conflict { message } } }\n"): (typeof documents)["\n  mutation RevokeSession($input: IdInput!) { revokeSession(input: $input) { ... on Done { ok } ... on Conflict { message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOtherSessions { revokeOtherSessions { ... on Done { ok } ... on Conflict { message } } }\n"): (typeof documents)["\n  mutation RevokeOtherSessions { revokeOtherSessions { ... on Done { ok } ... on Conflict { message } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Changes($after: Int) {\n    changes(after: $after) { position at topics { topic ids } }\n  }\n"): (typeof documents)["\n  subscription Changes($after: Int) {\n    changes(after: $after) { position at topics { topic ids } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Presence($case: ID!) {\n    presence(case: $case) { case watchers { doing since person { id name } } }\n  }\n"): (typeof documents)["\n  subscription Presence($case: ID!) {\n    presence(case: $case) { case watchers { doing since person { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    position\n    viewer {\n      id\n      name\n      email\n      kind\n      roles\n      rights\n      locale\n      density\n      theme\n      keyMap\n      singleKeys\n      zone\n      totpEnrolled\n      demo\n      person { id name }\n      employer { id name }\n      clients { id name code colour marks }\n      home { id name code accent accentSoft accentInk colour zone }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    position\n    viewer {\n      id\n      name\n      email\n      kind\n      roles\n      rights\n      locale\n      density\n      theme\n      keyMap\n      singleKeys\n      zone\n      totpEnrolled\n      demo\n      person { id name }\n      employer { id name }\n      clients { id name code colour marks }\n      home { id name code accent accentSoft accentInk colour zone }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;