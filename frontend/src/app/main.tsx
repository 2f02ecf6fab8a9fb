import "@/ui/tokens.css";
import { createRoot } from "react-dom/client";
import { guessLocale, isLocale, speak } from "@/lib/locale";
import { App } from "./App";

const kept = localStorage.getItem("locale") ?? "";
await speak(isLocale(kept) ? kept : guessLocale(navigator.languages));
const root = document.querySelector("#root");
if (root) createRoot(root).render(<App />);
