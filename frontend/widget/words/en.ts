/** A sentence for each way a language counts. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the button and the forms say. Names stand in the nominative only, so that no language has to bend them. */
export const words = {
  tag: "en-GB",
  chatWith: "Chat with {shop}",
  unread: { one: "{n} new message", other: "{n} new messages" } as Plural,
  close: "Close",
  here: "We are here",
  away: "We are away",
  backToday: "We are back today at {time}",
  backTomorrow: "We are back tomorrow at {time}",
  backDate: "We are back on {date} at {time}",
  hello: "How can we help?",
  leave: "Leave us a message",
  byToday: "We will answer today by {time}",
  byTomorrow: "We will answer by tomorrow, {time}",
  byDate: "We will answer by {date}, {time}",
  name: "Name",
  email: "E-mail",
  order: "Order number",
  optional: "optional",
  message: "Message",
  consent: "By sending you agree that {shop} uses this to answer you.",
  privacy: "Privacy",
  begin: "Start chat",
  sendMessage: "Send message",
  back: "Back to the chat",
  never: "The chat is not available on this page.",
  missing: "Please fill this in",
  address: "This is not an e-mail address",
  failed: "That did not work. Please try again.",
  answer: "Answer",
  notNow: "Not now",
};

export type Words = typeof words;
