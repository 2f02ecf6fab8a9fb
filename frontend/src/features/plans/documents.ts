//! What pages of plans read and enter.
import { graphql, type ResultOf } from "@/lib/graphql";

export const STRETCH = graphql(`
  fragment PlanStretch on VolumeStretch {
    slot
    deadline
    open
    over
    planned
    late
    locked
    contacts
    effect
    relieved
    passedAt
  }
`);

export const PACES = graphql(`
  query VolumePaces($client: ID!, $month: NaiveDate!) {
    volumePaces(client: $client, month: $month) {
      code
      clause
      channels
      intervalMinutes
      lockDays
      asksHandlingTime
      zone
      mayPlan
      bands {
        from
        until
        effect
      }
      month {
        ...PlanStretch
      }
      today {
        ...PlanStretch
      }
      days {
        ...PlanStretch
      }
      history {
        slot
        value
        enteredAt
        late
        enteredBy {
          id
          name
        }
      }
    }
  }
`);

export const PROFILE = graphql(`
  query VolumeProfile($client: ID!, $month: NaiveDate!, $day: NaiveDate!) {
    volumePaces(client: $client, month: $month) {
      code
      zone
      profile(day: $day) {
        ...PlanStretch
      }
    }
  }
`);

export const PLAN = graphql(`
  mutation PlanVolume($input: PlanInput!) {
    planVolume(input: $input) {
      ... on VolumePlanned {
        entered
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Pace = ResultOf<typeof PACES>["volumePaces"][number];
export type Stretch = ResultOf<typeof STRETCH>;
