# shellcheck shell=bash
# A private Dovecot: own configuration, own free ports, own certificate, no root needed.
# Sourced by services.sh. Every user name exists, with one password and an empty Maildir; so a test takes its own name.
# XOAUTH2 and OAUTHBEARER accept tokens (JWT, HS256) signed with the key in MANYHANDS_TEST_IMAP_JWT_KEY.

# shellcheck source=infra/lib/dovecot_conf.sh
. "$LIB/dovecot_conf.sh"

DOVECOT_PASSWORD=secret

# dovecot_check: 2.3 is the generation this configuration is written for (Debian 12, Ubuntu 22.04 and 24.04).
dovecot_check() {
    local version
    have dovecot || die "Dovecot is missing: apt-get install dovecot-imapd"
    version=$(dovecot --version)
    case $version in
    2.3.*) ;;
    *) die "Dovecot $version is installed, the tests' configuration is for 2.3 (see infra/README.md)" ;;
    esac
}

# dovecot_certificate: a CA and a leaf for localhost; a self-signed leaf would be refused by rustls.
dovecot_certificate() {
    local tls=$SERVICES/tls
    [ -f "$tls/leaf.pem" ] && return 0
    mkdir -p "$tls"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj "/CN=Manyhands test CA" \
        -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign,cRLSign" \
        -keyout "$tls/ca.key" -out "$tls/ca.pem" 2>"$tls/log"
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=localhost" \
        -keyout "$tls/leaf.key" -out "$tls/leaf.csr" 2>>"$tls/log"
    printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n' >"$tls/leaf.ext"
    openssl x509 -req -in "$tls/leaf.csr" -CA "$tls/ca.pem" -CAkey "$tls/ca.key" -CAcreateserial -days 3650 \
        -extfile "$tls/leaf.ext" -out "$tls/leaf.pem" 2>>"$tls/log"
}

# dovecot_up: writes the configuration, starts, says ports and passwords.
dovecot_up() {
    local home=$SERVICES/dovecot plain tls
    dovecot_check
    dovecot_certificate
    mkdir -p "$home/run" "$home/mail" "$home/keys/default/HS256"
    plain=$(free_port)
    tls=$(free_port)
    printf 'manyhands-test-signing-key' >"$home/jwt.key"
    base64 -w0 <"$home/jwt.key" >"$home/keys/default/HS256/default"
    cp "$SERVICES/tls/leaf.pem" "$SERVICES/tls/leaf.key" "$home/"
    dovecot_oauth_conf >"$home/oauth2.conf"
    dovecot_conf "$plain" "$tls" >"$home/dovecot.conf"
    own_by "$DOVECOT_USER" "$home"
    as "$DOVECOT_USER" dovecot -c "$home/dovecot.conf" >"$home/start.log" 2>&1 </dev/null ||
        die "Dovecot did not start, see $home/start.log and $home/log"
    wait_for_port "$plain" "Dovecot"
    cat <<ENV
export MANYHANDS_TEST_IMAP_HOST=localhost
export MANYHANDS_TEST_IMAP_PORT=$plain
export MANYHANDS_TEST_IMAPS_PORT=$tls
export MANYHANDS_TEST_IMAP_PASSWORD=$DOVECOT_PASSWORD
export MANYHANDS_TEST_IMAP_JWT_KEY=$(cat "$home/jwt.key")
export MANYHANDS_TEST_IMAP_MAIL=$home/mail
export MANYHANDS_TEST_CA=$SERVICES/tls/ca.pem
ENV
}

dovecot_pid() { cat "$SERVICES/dovecot/run/master.pid" 2>/dev/null; }

dovecot_down() {
    local pid
    pid=$(dovecot_pid) || return 0
    [ -n "$pid" ] && stop_process "$pid" TERM
}
