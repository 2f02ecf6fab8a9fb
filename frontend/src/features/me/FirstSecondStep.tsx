import { Trans } from "@lingui/react/macro";
import { SecondStep } from "./SecondStep";

/** A role that asks for a second factor reaches nothing before it is set up. */
export function FirstSecondStep() {
  return (
    <div className="mx-auto w-full max-w-[560px] overflow-y-auto p-6">
      <p className="mb-4 text-md">
        <Trans>Your role needs a second step at sign-in. Set it up now; everything opens as soon as it is on.</Trans>
      </p>
      <SecondStep />
    </div>
  );
}
