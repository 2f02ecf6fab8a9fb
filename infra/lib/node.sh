# shellcheck shell=bash
# A Node that is new enough for the front end's build. Sourced, never run.
# Debian's own Node is too old, its npm is good enough to fetch a newer one: Node's binaries are npm packages.

NODE_WANTED=20.19
NODE_PACKAGE=22
NPM_PACKAGE=10

node_version() { { node --version 2>/dev/null || true; } | tr -d v; }

node_is_enough() { have node && have npm && version_at_least "$NODE_WANTED" "$(node_version)"; }

# node_by_npm: Node and npm into our own cache.
node_by_npm() {
    local arch
    case $(uname -m) in
    x86_64) arch=x64 ;;
    aarch64) arch=arm64 ;;
    *) return 1 ;;
    esac
    say "installing Node $NODE_PACKAGE into the cache"
    mkdir -p "$TOOLS"
    npm install --prefix "$TOOLS" --no-audit --no-fund --loglevel=error \
        "node-linux-$arch@$NODE_PACKAGE" "npm@$NPM_PACKAGE" >"$CACHE/node.log" 2>&1 </dev/null || return 1
    use_own_tools
    node_is_enough
}

need_node() {
    local found
    node_is_enough && return 0
    mkdir -p "$CACHE"
    have npm || apt_install nodejs npm || true
    hash -r
    node_is_enough && return 0
    have npm && node_by_npm && return 0
    found=$(node_version)
    missing "Node $NODE_WANTED or newer with npm (found ${found:-none}; from your distribution, or: npm install -g n && n 22)"
}
