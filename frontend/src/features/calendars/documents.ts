//! What the calendar pages read and write.
import { graphql, type ResultOf } from "@/lib/graphql";

export const CALENDARS = graphql(`
  query Calendars($client: ID!) {
    holidayCountries
    client(id: $client) {
      id
      zone
      calendars {
        id
        name
        zone
        holidays
        version
        week {
          weekday
          intervals {
            from
            until
          }
        }
        specialDays {
          date
          name
          declaredAt
          declaredBy {
            id
            name
          }
          intervals {
            from
            until
          }
        }
        usedBy {
          id
          name
        }
      }
    }
  }
`);

export const SAVE_CALENDAR = graphql(`
  mutation SaveCalendar($input: CalendarInput!) {
    saveCalendar(input: $input) {
      ... on CalendarChanged {
        calendar {
          id
          name
          version
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const DUE = graphql(`
  query DuePreview($calendar: ID!, $from: DateTime!, $minutes: Int!) {
    due(calendar: $calendar, from: $from, minutes: $minutes) {
      due
      steps {
        at
        kind
        values {
          key
          value
        }
      }
    }
  }
`);

export const DAYS = graphql(`
  query CalendarDays($calendar: ID!, $from: NaiveDate!, $to: NaiveDate!) {
    calendarDays(calendar: $calendar, from: $from, to: $to) {
      date
      kind
      name
      seconds
      intervals {
        from
        until
      }
    }
  }
`);

export type Kept = NonNullable<ResultOf<typeof CALENDARS>["client"]>["calendars"][number];

export const IMPORT_DAYS = graphql(`
  mutation ImportSpecialDays($input: ImportSpecialDaysInput!) {
    importSpecialDays(input: $input) {
      ... on SpecialDaysImported {
        added
        calendar {
          id
          version
        }
        skipped {
          line
          reason
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
