//! A client's logo, and under whose name its reports are mailed.
import { graphql, type ResultOf } from "@/lib/graphql";

export const LOOK_ROW = graphql(`
  fragment Look_row on ClientBrand {
    logo
    senderName
    senderAddress
    senderAllowed
    replyTo
  }
`);

export const LOOK = graphql(`
  query ClientLook($client: ID!) {
    client(id: $client) {
      id
      brand {
        ...Look_row
      }
    }
  }
`);

export const SET_LOGO = graphql(`
  mutation SetClientLogo($input: SetClientLogoInput!) {
    setClientLogo(input: $input) {
      ... on ClientBrandChanged {
        brand {
          ...Look_row
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const SET_SENDER = graphql(`
  mutation SetReportSender($input: SetReportSenderInput!) {
    setReportSender(input: $input) {
      ... on ClientBrandChanged {
        brand {
          ...Look_row
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Look = ResultOf<typeof LOOK_ROW>;
