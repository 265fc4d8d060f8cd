// Says in one sentence that this Node is too old, before anything newer is used. Import it first.

const NEEDED = [20, 19];

/** True when a version such as `20.19.0` can run the project. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

if (!isNewEnough(process.versions.node)) {
  console.error(
    `Anbar needs Node ${NEEDED.join('.')} or newer, and this is Node ${process.versions.node}: get one from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
