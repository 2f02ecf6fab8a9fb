//! From words to a [`Configuration`]: each field is judged, and all problems are told at once.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use config::Config;
use kernel::Fault;
use kernel::fault::Problems;
use store::{MasterKey, Place};

use super::{Configuration, MailServer, Roles, Tls, master};

/// The words given for fields, and what was wrong with them so far.
struct Words<'a> {
    settings: &'a Config,
    problems: Problems,
}

/// Judges every field.
pub(super) fn check(settings: &Config) -> Result<Configuration, Fault> {
    let mut words = Words { settings, problems: Problems::none() };
    let data = words.text("data").map_or_else(|| PathBuf::from(".manyhands"), PathBuf::from);
    let listen = words.address("listen", "127.0.0.1:8080");
    let place = words.place(&data);
    let objects = words.text("objects").map_or_else(|| data.join("objects"), PathBuf::from);
    let (base_url, tls, receiver, roles) = (words.base_url(), words.tls(listen), words.receiver(), words.roles());
    let (connections, picture_addresses) = (words.connections(), words.picture_addresses());
    let (demo, development) = (words.flag("demo"), words.flag("development"));
    words.problems.check(
        development && listen.is_some_and(|listen| !listen.ip().is_loopback()),
        "development",
        "is for this machine itself only; listen on 127.0.0.1",
    );
    let log = words.log();
    let usual = if demo { "post.manyhands.example" } else { "in.manyhands.invalid" };
    let receiving = words.text("receiving_domain").unwrap_or_else(|| usual.to_owned());
    let name = words.text("name").unwrap_or_else(|| "Manyhands".to_owned());
    let zone = words.text("zone").unwrap_or_else(|| "Europe/Warsaw".to_owned());
    words.problems.check(zone.parse::<chrono_tz::Tz>().is_err(), "zone", "is a time zone, as Europe/Warsaw");
    let given = words.text("master_key");
    let master = words.keep("master_key", given.map(|hex| master::of_hex(&hex)).transpose());
    let mail_server = words.mail_server();
    // Nothing is made on the disk before everything else is known to be right.
    words.problems.settle()?;
    let master = master.flatten().map_or_else(|| master::of_folder(&data), Ok)?;
    let (Some(place), Some(listen)) = (place, listen) else { return Err(Fault::invalid("listen", "is missing")) };
    Ok(Configuration {
        name,
        zone,
        data,
        place,
        objects,
        listen,
        base_url,
        tls,
        receiver,
        receiving,
        roles,
        master: MasterKey::from_bytes(&master),
        signing: master::signing(&master),
        mail_server,
        log,
        demo,
        development,
        connections,
        picture_addresses,
    })
}

impl Words<'_> {
    fn text(&self, field: &str) -> Option<String> {
        self.settings.get_string(field).ok().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// The value, or a note of its problem under the field's name.
    fn keep<T>(&mut self, field: &str, value: Result<T, Fault>) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(Fault::Invalid(all)) => {
                for one in all {
                    self.problems.add(field, one.reason);
                }
                None
            }
            Err(other) => {
                self.problems.add(field, other.to_string());
                None
            }
        }
    }

    fn flag(&mut self, field: &str) -> bool {
        match self.text(field).as_deref() {
            None | Some("false" | "no" | "off" | "0") => false,
            Some("true" | "yes" | "on" | "1") => true,
            Some(other) => {
                self.problems.add(field, format!("is true or false, not {other:?}"));
                false
            }
        }
    }

    fn address(&mut self, field: &str, fallback: &str) -> Option<SocketAddr> {
        let text = self.text(field).unwrap_or_else(|| fallback.to_owned());
        let plain = text.replace("localhost:", "127.0.0.1:");
        let read = plain.parse().map_err(|_| Fault::invalid(field, format!("is ADDRESS:PORT, not {text:?}")));
        self.keep(field, read)
    }

    /// Addresses apart from each other by commas.
    fn picture_addresses(&mut self) -> Vec<IpAddr> {
        let text = self.text("picture_addresses").unwrap_or_default();
        let each = text.split(',').map(str::trim).filter(|one| !one.is_empty());
        let read = each.map(|one| one.parse().map_err(|_| format!("is a list of IP addresses, not {one:?}")));
        match read.collect::<Result<_, String>>() {
            Ok(addresses) => addresses,
            Err(reason) => {
                self.problems.add("picture_addresses", reason);
                Vec::new()
            }
        }
    }

    fn receiver(&mut self) -> Option<SocketAddr> {
        match self.text("smtp_listen").as_deref() {
            Some("off" | "none" | "false") => None,
            _ => self.address("smtp_listen", "127.0.0.1:2525"),
        }
    }

    fn mail_server(&mut self) -> Option<MailServer> {
        let (from, domains) = (self.text("mail_from"), self.mail_domains());
        let Some(url) = self.text("mail_server") else {
            self.problems.check(from.is_some(), "mail_server", "is missing beside mail_from");
            return None;
        };
        let from = from.unwrap_or_default();
        self.problems.check(!from.contains('@'), "mail_from", "is the address that the house's own mails come from");
        let read = mail_server(&url, (from, domains));
        self.keep(
            "mail_server",
            read.ok_or_else(|| Fault::invalid("mail_server", "is smtp(s)://[USER:PASSWORD@]HOST[:PORT]")),
        )
    }

    /// Domains with a blank or a comma between them.
    fn mail_domains(&mut self) -> Vec<String> {
        let text = self.text("mail_domains").unwrap_or_default();
        let domains = text.split([' ', ',']).filter(|part| !part.is_empty()).map(str::to_lowercase);
        let domains: Vec<String> = domains.collect();
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let fits = |domain: &String| domain.contains('.') && domain.chars().all(plain);
        let wrong = "is a list of domains such as sklep.example, reports.sklep.example";
        self.problems.check(!domains.iter().all(fits), "mail_domains", wrong);
        domains
    }

    fn place(&mut self, data: &Path) -> Option<Place> {
        match self.text("database") {
            None => Some(Place::File(data.join("manyhands.db"))),
            Some(url) => self.keep("database", url.parse()),
        }
    }

    fn base_url(&mut self) -> Option<String> {
        let text = self.text("base_url")?;
        let text = text.trim_end_matches('/');
        let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
        let fine = !host.is_empty() && host.chars().all(|sign| sign.is_ascii_alphanumeric() || ".-:[]".contains(sign));
        self.problems.check(!fine, "base_url", "is https://HOST, without a path");
        Some(text.to_ascii_lowercase())
    }

    fn tls(&mut self, listen: Option<SocketAddr>) -> Tls {
        match (self.text("tls_certificate"), self.text("tls_key")) {
            (Some(certificate), Some(key)) => {
                let (certificate, key) = (PathBuf::from(certificate), PathBuf::from(key));
                self.problems.check(!certificate.is_file(), "tls_certificate", "is not a file that can be read");
                self.problems.check(!key.is_file(), "tls_key", "is not a file that can be read");
                Tls::Given { certificate, key }
            }
            (Some(_), None) => {
                self.problems.add("tls_key", "is missing beside tls_certificate");
                Tls::Own
            }
            (None, Some(_)) => {
                self.problems.add("tls_certificate", "is missing beside tls_key");
                Tls::Own
            }
            (None, None) if listen.is_some_and(|listen| listen.ip().is_loopback()) => Tls::Off,
            (None, None) => Tls::Own,
        }
    }

    fn roles(&mut self) -> Roles {
        let listed = self.settings.get_array("roles").ok();
        let listed = listed.map(|all| all.into_iter().filter_map(|one| one.into_string().ok()).collect::<Vec<_>>());
        let Some(text) = listed.map(|all| all.join(",")).or_else(|| self.text("roles")) else { return Roles::ALL };
        let mut roles = Roles { api: false, worker: false, mail: false };
        for word in text.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            match word {
                "api" => roles.api = true,
                "worker" => roles.worker = true,
                "mail" => roles.mail = true,
                "all" => roles = Roles::ALL,
                other => self.problems.add("roles", format!("{other:?} is none of api, worker, mail")),
            }
        }
        let idle = !(roles.api || roles.worker || roles.mail);
        self.problems.check(idle, "roles", "names none of api, worker, mail");
        roles
    }

    fn connections(&mut self) -> u32 {
        let text = self.text("connections").unwrap_or_else(|| "16".to_owned());
        let read = text.parse::<u32>().ok().filter(|number| (2..=1000).contains(number));
        let wrong = || Fault::invalid("connections", format!("is a number from 2 to 1000, not {text:?}"));
        self.keep("connections", read.ok_or_else(wrong)).unwrap_or(16)
    }

    fn log(&mut self) -> String {
        let filter = self.text("log").unwrap_or_else(|| super::LOG.to_owned());
        let read = tracing_subscriber::EnvFilter::try_new(&filter);
        let read = read.map(|_| ()).map_err(|error| Fault::invalid("log", error.to_string()));
        self.keep("log", read);
        filter
    }
}

/// Reads `smtp://user:password@host:587` or `smtps://…:465`. The password may hold any sign but a blank.
fn mail_server(url: &str, (from, domains): (String, Vec<String>)) -> Option<MailServer> {
    let (implicit, rest) = match (url.strip_prefix("smtps://"), url.strip_prefix("smtp://")) {
        (Some(rest), _) => (true, rest),
        (_, Some(rest)) => (false, rest),
        _ => return None,
    };
    let (sign_in, host) = match rest.rsplit_once('@') {
        Some((pair, host)) => {
            let (user, password) = pair.split_once(':')?;
            (Some((user.to_owned(), password.to_owned().into())), host)
        }
        None => (None, rest),
    };
    let (host, port) = match host.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().ok()?),
        None => (host, if implicit { 465 } else { 587 }),
    };
    (!host.is_empty()).then(|| MailServer { host: host.to_owned(), port, implicit, sign_in, from, domains })
}
