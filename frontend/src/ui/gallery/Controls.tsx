import { Check, Clock, Ellipsis, UserRound } from "lucide-react";
import { useState } from "react";
import { Avatar } from "../Avatar";
import { Badge, Count } from "../Badge";
import { Button, IconButton, LinkButton } from "../Button";
import { ClientMark } from "../ClientMark";
import { Dialog, Drawer } from "../Dialog";
import { CheckField, SelectField, SwitchField, TextField } from "../Field";
import { Kbd } from "../Kbd";
import { MenuButton } from "../Menu";
import { Tabs } from "../Tabs";
import { toast } from "../Toast";
import { Strip } from "./GalleryPage";

const NAMES = [
  "Leśna Sowa",
  "Buty24",
  "Kawa Bez Kolejki",
  "Różowy Kot",
  "Niebieski Las",
  "Ogród Zosi",
  "Morska Bryza",
  "Stary Dąb",
];

/** Buttons, fields, menus, dialogs. */
export function Controls() {
  const [tab, setTab] = useState<"one" | "two" | "three">("one");
  const [open, setOpen] = useState<"dialog" | "drawer" | null>(null);
  const [zone, setZone] = useState("warsaw");
  return (
    <>
      <Strip title="Button">
        <Button icon={UserRound} hint="A">
          Przypisz
        </Button>
        <Button icon={Clock} hint="S">
          Uśpij
        </Button>
        <Button look="primary" icon={Check} hint="Ctrl ↵">
          Wyślij i zakończ
        </Button>
        <Button look="quiet">Quiet</Button>
        <Button look="danger">Danger</Button>
        <Button size="small">Small</Button>
        <Button look="primary" size="tall">
          Tall
        </Button>
        <Button busy>Saving the draft</Button>
        <Button isDisabled>Disabled</Button>
        <IconButton icon={Ellipsis} label="More" />
        <LinkButton>Link button</LinkButton>
        <Kbd>Ctrl K</Kbd>
      </Strip>
      <Strip title="Badge, count, avatar, client">
        <Badge>zwrot</Badge> <Badge tone="accent">UA</Badge> <Badge tone="ok">closed</Badge>{" "}
        <Badge tone="risk">High</Badge> <Badge tone="breach">Spam</Badge>
        <Count>{2}</Count> <Count quiet>{41}</Count>
        {["Marta Wilczyńska", "Ірина Бондар", "Anna K."].map((name) => (
          <Avatar key={name} name={name} />
        ))}
        {NAMES.map((name, colour) => (
          <ClientMark key={name} client={{ name, colour }} />
        ))}
      </Strip>
      <Strip title="Fields" column>
        <div className="grid grid-cols-3 gap-4">
          <TextField label="Name" defaultValue="Leśna Sowa" isRequired help="As customers know it" />
          <TextField label="Address" defaultValue="pomoc@lesna" problem="This is not an e-mail address." />
          <SelectField
            label="Zone"
            value={zone}
            onChange={setZone}
            choices={[
              { id: "warsaw", text: "Europe/Warsaw" },
              { id: "kyiv", text: "Europe/Kyiv" },
            ]}
          />
          <TextField label="Signature" rows={3} defaultValue={"Pozdrawiam\nLeśna Sowa"} />
          <div>
            <CheckField defaultSelected>Potwierdź numer zamówienia</CheckField>
            <CheckField>Podaj termin zwrotu</CheckField>
            <CheckField isDisabled>Disabled</CheckField>
          </div>
          <div>
            <SwitchField defaultSelected>On</SwitchField>
            <SwitchField>Off</SwitchField>
          </div>
        </div>
      </Strip>
      <Strip title="Tabs, menu, dialog, toast">
        <Tabs
          label="Tabs"
          value={tab}
          onChange={setTab}
          tabs={[
            { id: "one", text: "Klient" },
            { id: "two", text: "Skrypt" },
            { id: "three", text: "Wiedza" },
          ]}
        />
        <MenuButton
          label="Menu"
          lines={[
            { id: "a", text: "Assign", icon: UserRound, hint: "A" },
            "line",
            { id: "b", text: "Mark as spam", danger: true },
          ]}
        >
          <Button more>Menu</Button>
        </MenuButton>
        <Button onPress={() => setOpen("dialog")}>Dialog</Button>
        <Button onPress={() => setOpen("drawer")}>Drawer</Button>
        <Button
          onPress={() =>
            toast({
              text: "The mail leaves in 10 s",
              detail: "marta.w@poczta.pl",
              undo: { text: "Undo", run: () => {} },
            })
          }
        >
          Toast
        </Button>
        <Dialog
          title="Snooze"
          open={open === "dialog"}
          onClose={() => setOpen(null)}
          footer={<Button look="primary">Save</Button>}
        >
          The case comes back then.
        </Dialog>
        <Drawer title="Proof" open={open === "drawer"} onClose={() => setOpen(null)}>
          One contact, its clock.
        </Drawer>
      </Strip>
    </>
  );
}
