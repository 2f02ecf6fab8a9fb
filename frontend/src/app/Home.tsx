import { Navigate } from "@tanstack/react-router";
import { useViewer } from "@/lib/viewer";
import { firstPlace } from "./places";

/** The first page of a person: what the role does first. */
export function Home() {
  const viewer = useViewer();
  if (viewer.home && viewer.rights.includes("report.read"))
    return <Navigate to="/portal/$client" params={{ client: viewer.home.id }} replace />;
  return <Navigate to={firstPlace(viewer)} replace />;
}
