# shellcheck shell=bash
# The text of the private Dovecot's configuration (2.3). Sourced by dovecot.sh.

# dovecot_conf PLAIN_PORT TLS_PORT
dovecot_conf() {
    local home=$SERVICES/dovecot group
    group=$(id -gn "$DOVECOT_USER")
    cat <<CONF
base_dir = $home/run
state_dir = $home/run
log_path = $home/log
protocols = imap
listen = 127.0.0.1

default_internal_user = $DOVECOT_USER
default_internal_group = $group
default_login_user = $DOVECOT_USER
first_valid_uid = 1
first_valid_gid = 1
mail_uid = $DOVECOT_USER
mail_gid = $group
mail_location = maildir:$home/mail/%u
mail_fsync = never
mail_max_userip_connections = 0
default_client_limit = 4096
default_process_limit = 1024

ssl = yes
ssl_cert = <$home/leaf.pem
ssl_key = <$home/leaf.key
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2 oauthbearer
auth_username_chars =
auth_failure_delay = 0

passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = $home/oauth2.conf
}
passdb {
  driver = static
  mechanisms = plain login
  args = password=$DOVECOT_PASSWORD
}
userdb {
  driver = static
  args = uid=$DOVECOT_USER gid=$group home=$home/mail/%u allow_all_users=yes
}

namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    special_use = \\Sent
    auto = create
  }
}

service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth-worker {
  user = $DOVECOT_USER
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  service_count = 0
  process_min_avail = 1
  inet_listener imap {
    port = $1
  }
  inet_listener imaps {
    port = $2
    ssl = yes
  }
}
service imap {
  process_limit = 2048
}
CONF
}

# dovecot_oauth_conf: tokens are judged here, by key, without asking anybody.
dovecot_oauth_conf() {
    cat <<CONF
introspection_mode = local
local_validation_key_dict = fs:posix:prefix=$SERVICES/dovecot/keys/
username_attribute = sub
CONF
}
