//! Reports that are sent by themselves, and links that show one.
import { graphql, type ResultOf } from "@/lib/graphql";

export const SCHEDULE = graphql(`
  fragment Schedule_row on ReportSchedule {
    id
    format
    language
    cadence
    day
    hour
    zone
    money
    state
    nextAt
    figures {
      kpis
    }
    report {
      number
      by
      group
      project
      channel
    }
    recipients {
      address
      employed
    }
    sendings {
      id
      dueAt
      address
      state
      reason
      changedAt
    }
  }
`);

export const CHANGED = graphql(`
  fragment Schedule_changed on ReportScheduleChanged {
    schedule {
      ...Schedule_row
    }
  }
`);

export const LINK = graphql(`
  fragment Link_row on ReportLink {
    id
    from
    until
    language
    note
    madeAt
    expiresAt
    revokedAt
    isGood
    opened
    openedAt
    figures {
      kpis
    }
    report {
      number
      by
      group
      project
      channel
    }
    madeBy {
      id
      name
    }
  }
`);

export const HANDOUTS = graphql(`
  query Handouts($client: ID!) {
    reportSchedules(client: $client) {
      ...Schedule_row
    }
    reportLinks(client: $client) {
      ...Link_row
    }
  }
`);

export const SCHEDULE_REPORT = graphql(`
  mutation ScheduleReport($input: ScheduleReportInput!) {
    scheduleReport(input: $input) {
      ...Schedule_changed
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const CHANGE = graphql(`
  mutation ChangeReportSchedule($input: ChangeReportScheduleInput!) {
    changeReportSchedule(input: $input) {
      ...Schedule_changed
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const STEER = graphql(`
  mutation SteerReportSchedule($input: SteerReportScheduleInput!) {
    steerReportSchedule(input: $input) {
      ...Schedule_changed
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const APPROVE = graphql(`
  mutation ApproveReportSchedule($input: ApproveReportScheduleInput!) {
    approveReportSchedule(input: $input) {
      ...Schedule_changed
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const SHARE = graphql(`
  mutation ShareReport($input: ShareReportInput!) {
    shareReport(input: $input) {
      ... on ReportShared {
        token
        link {
          ...Link_row
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const REVOKE = graphql(`
  mutation RevokeReportLink($input: RevokeReportLinkInput!) {
    revokeReportLink(input: $input) {
      ... on ReportLinkRevoked {
        link {
          ...Link_row
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Schedule = ResultOf<typeof SCHEDULE>;
export type SharedLink = ResultOf<typeof LINK>;
