/** Packs all packages of the workspace into `folder`; gives the paths of the tarballs. */
export function packPackages(folder: string): string[];
