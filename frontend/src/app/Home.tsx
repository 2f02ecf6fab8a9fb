import { Navigate } from "@tanstack/react-router";
import { useViewer } from "@/lib/viewer";
import { firstPlace } from "./places";

/** The first page of a person: what the role does first. */
export function Home() {
  return <Navigate to={firstPlace(useViewer())} replace />;
}
