//! What the settings of a chat window read and write.
import { graphql, type ResultOf } from "@/lib/graphql";

export const WIDGET = graphql(`
  fragment ChatWindow on Widget {
    id
    key
    secret
    accent
    origins
    askName
    askEmail
    askOrder
    privacy
    languages
    pauseMinutes
    orderDays
    form {
      id
      name
    }
    queue {
      id
      name
      routing {
        urgency
        level
        skills
        ringSeconds
        lastAgentSeconds
        lowerAfter
        overflowAfter
      }
    }
    rules {
      id
      name
      active
      page
      seconds
      scroll
      cart
      exit
      error
      returning
      free
      holdOut
      texts {
        language
        text
      }
    }
  }
`);

export const WIDGETS = graphql(`
  query ClientWidgets($client: ID!) {
    client(id: $client) {
      id
      locale
      accent
      widgets {
        ...ChatWindow
      }
      forms {
        id
        name
      }
      queues {
        id
        name
      }
    }
  }
`);

export const FIGURES = graphql(`
  query InvitationFigures($widget: ID!, $days: Int!) {
    widget(id: $widget) {
      id
      figures(days: $days) {
        rule
        difference {
          by
          low
          high
        }
        asked {
          visitors
          shown
          accepted
          chats
          known
          ordered
          sales
          amounts
        }
        alone {
          visitors
          chats
          known
          ordered
          sales
          amounts
        }
      }
    }
  }
`);

export const SAVE_WIDGET = graphql(`
  mutation SaveWidget($input: WidgetInput!) {
    saveWidget(input: $input) {
      ... on WidgetChanged {
        widget {
          ...ChatWindow
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const SAVE_RULES = graphql(`
  mutation SaveInvitations($input: InvitationsInput!) {
    saveInvitations(input: $input) {
      ... on WidgetChanged {
        widget {
          ...ChatWindow
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const SAVE_ROUTING = graphql(`
  mutation SaveQueueRouting($input: QueueRoutingInput!) {
    saveQueueRouting(input: $input) {
      ... on QueueChanged {
        queue {
          id
        }
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export type Widget = ResultOf<typeof WIDGET>;
export type Rule = Widget["rules"][number];
export type Shop = NonNullable<ResultOf<typeof WIDGETS>["client"]>;
export type RuleFigures = NonNullable<ResultOf<typeof FIGURES>["widget"]>["figures"][number];
