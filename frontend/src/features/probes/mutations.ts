import { graphql } from "@/lib/graphql";

export const SAVE_POINT = graphql(`
  mutation SaveContactPoint($input: ContactPointInput!) {
    saveContactPoint(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const RETIRE_POINT = graphql(`
  mutation RetireContactPoint($id: ID!) {
    retireContactPoint(id: $id) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const ADD_SENDER = graphql(`
  mutation AddProbeSender($input: ProbeSenderInput!) {
    addProbeSender(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const RETIRE_SENDER = graphql(`
  mutation RetireProbeSender($id: ID!) {
    retireProbeSender(id: $id) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const ADD_QUESTION = graphql(`
  mutation AddProbeQuestion($input: ProbeQuestionInput!) {
    addProbeQuestion(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const RETIRE_QUESTION = graphql(`
  mutation RetireProbeQuestion($id: ID!) {
    retireProbeQuestion(id: $id) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const BEGIN_PLAN = graphql(`
  mutation BeginProbePlan($input: ProbePlanInput!) {
    beginProbePlan(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const STOP_PLAN = graphql(`
  mutation StopProbePlan($id: ID!) {
    stopProbePlan(id: $id) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const RECORD = graphql(`
  mutation RecordProbe($input: ProbeResultInput!) {
    recordProbe(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);

export const MARK = graphql(`
  mutation MarkProbe($input: ProbeMarkInput!) {
    markProbe(input: $input) {
      ... on Done {
        ok
      }
      ...InvalidFields
      ...ConflictWords
    }
  }
`);
