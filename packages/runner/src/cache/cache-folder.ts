import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

const name = "charterlint";

/**
 * The folder of the user's in which results may be kept. `CHARTERLINT_CACHE` names another one; empty or `off`, it says that none is wanted.
 * @param platform as `process.platform` has it.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string, home: string = homedir()): string | undefined {
  const own = env["CHARTERLINT_CACHE"];
  if (own !== undefined) return own === "" || own === "off" || !isAbsolute(own) ? undefined : own;
  const xdg = env["XDG_CACHE_HOME"];
  if (xdg && isAbsolute(xdg)) return join(xdg, name);
  if (platform === "win32") return join(env["LOCALAPPDATA"] ?? join(home, "AppData", "Local"), name, "Cache");
  if (platform === "darwin") return join(home, "Library", "Caches", name);
  return join(home, ".cache", name);
}
