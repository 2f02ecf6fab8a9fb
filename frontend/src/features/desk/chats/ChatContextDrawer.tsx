import { useLingui } from "@lingui/react/macro";
import { Boundary } from "@/app/Boundary";
import { Drawer } from "@/ui/Dialog";
import { ChatContext } from "./ChatContext";
import type { DeskChat } from "./documents";

/** The right column where there is no room for it: over the chat, one press away. */
export function ChatContextDrawer(props: { chat: DeskChat; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Drawer title={t`Customer`} open onClose={props.onClose}>
      <div className="flex flex-col gap-3">
        <Boundary name={t`Context`}>
          <ChatContext chat={props.chat} />
        </Boundary>
      </div>
    </Drawer>
  );
}
