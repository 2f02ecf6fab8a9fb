import { useNavigate } from "@tanstack/react-router";
import { useAct } from "@/features/forms";
import { hear } from "@/lib/live";
import { noteActed } from "./acted";
import { TAKE_OFFER } from "./documents";

/** Takes what rings, and opens it. */
export function useTaking() {
  const navigate = useNavigate();
  const { run, busy } = useAct(TAKE_OFFER);
  async function take(offer: string): Promise<void> {
    noteActed(offer);
    const taken = await run({ offer });
    hear(["OFFER", "CASE", "CHAT", "PRESENCE"].map((topic) => ({ topic, ids: [] })));
    if (taken?.chat) await navigate({ to: "/desk/chat/$chat", params: { chat: taken.chat.id } });
    else if (taken?.case) await navigate({ to: "/desk/$number", params: { number: taken.case.number } });
  }
  return { take, busy };
}
