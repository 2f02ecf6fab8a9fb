//! Where settings come from, and how they are laid over one another.
//!
//! Invariant: a setting that is nobody's is a problem in the file, and ignored in the environment, where the build and
//! the tests keep words of their own.

use std::collections::HashMap;
use std::path::PathBuf;

use clap::Args;
use config::{Config, Environment, File, FileFormat, Map, Source};
use kernel::Fault;
use kernel::fault::Problems;

use super::{Configuration, check};

/// Every setting by its name in the file; in the environment it is `MANYHANDS_` and the name in capitals.
pub(super) const FIELDS: [&str; 21] = [
    "data",
    "database",
    "objects",
    "listen",
    "base_url",
    "tls_certificate",
    "tls_key",
    "smtp_listen",
    "roles",
    "master_key",
    "log",
    "demo",
    "development",
    "connections",
    "mail_server",
    "mail_from",
    "mail_domains",
    "name",
    "zone",
    "receiving_domain",
    "picture_addresses",
];

/// Settings on the command line. Each may also stand in the file and the environment.
#[derive(Args, Clone, Debug, Default)]
pub struct Flags {
    /// The file with settings [default: manyhands.toml, where there is one]
    #[arg(long, value_name = "FILE", env = "MANYHANDS_CONFIG")]
    pub config: Option<PathBuf>,
    /// The folder that holds what is not in the database [default: .manyhands]
    #[arg(long, value_name = "FOLDER")]
    pub data: Option<String>,
    /// The database, a file or a server
    #[arg(
        long,
        value_name = "URL",
        help = "sqlite://FILE or postgres://USER@HOST/NAME [default: sqlite://DATA/manyhands.db]"
    )]
    pub database: Option<String>,
    /// The folder of raw mails and attachments, sealed [default: DATA/objects]
    #[arg(long, value_name = "FOLDER")]
    pub objects: Option<String>,
    /// Where browsers connect; anything but this machine itself gets TLS [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<String>,
    /// The address of the product as people type it [default: made from --listen]
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// A certificate chain as a PEM file, with --tls-key
    #[arg(long, value_name = "FILE")]
    pub tls_certificate: Option<String>,
    /// The certificate's key as a PEM file
    #[arg(long, value_name = "FILE")]
    pub tls_key: Option<String>,
    /// Where mails for our own addresses are received, or "off" [default: 127.0.0.1:2525]
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub smtp_listen: Option<String>,
    /// What this process does, of api, worker, mail [default: all]
    #[arg(long, value_name = "LIST")]
    pub roles: Option<String>,
    /// What is logged, e.g. info or app=debug,warn [default: ourselves, and warnings of libraries]
    #[arg(long, value_name = "FILTER")]
    pub log: Option<String>,
    /// Load the demo and show its logins
    #[arg(long)]
    pub demo: bool,
    /// Serve any query, `GraphiQL` and pages of other local ports
    #[arg(long)]
    pub development: bool,
    /// How many connections to the database at most [default: 16]
    #[arg(long, value_name = "NUMBER")]
    pub connections: Option<String>,
}

/// The three places that settings come from.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The file; a named one must be there.
    pub file: Option<PathBuf>,
    /// The environment.
    pub environment: HashMap<String, String>,
    /// The command line.
    pub flags: Flags,
}

impl Sources {
    /// The sources of this process.
    pub fn of_process(flags: &Flags) -> Self {
        let fallback = PathBuf::from("manyhands.toml");
        let file = flags.config.clone().or_else(|| fallback.exists().then_some(fallback));
        Self { file, environment: std::env::vars().collect(), flags: flags.clone() }
    }

    /// Reads and checks everything. On the first start this makes the master key's file.
    pub fn read(&self) -> Result<Configuration, Fault> {
        let mut problems = Problems::none();
        let mut builder = Config::builder();
        if let Some(path) = &self.file {
            let file = File::from(path.as_path()).format(FileFormat::Toml);
            match file.collect() {
                Ok(settings) => {
                    strangers(&settings, &mut problems);
                    builder = builder.add_source(file);
                }
                Err(error) => problems.add(path.display().to_string(), error.to_string()),
            }
        }
        let words: Map<String, String> = self.environment.clone().into_iter().collect();
        let environment = Environment::with_prefix("MANYHANDS").source(Some(words)).ignore_empty(true);
        let mut settled = builder.add_source(environment);
        for (name, value) in self.flags.given() {
            settled = settled.set_override(name, value).map_err(|error| Fault::invalid(name, error.to_string()))?;
        }
        problems.settle()?;
        let settings = settled.build().map_err(|error| Fault::invalid("configuration", error.to_string()))?;
        check::check(&settings)
    }
}

fn strangers(settings: &Map<String, config::Value>, problems: &mut Problems) {
    for name in settings.keys().filter(|name| !FIELDS.contains(&name.as_str())) {
        problems.add(name.clone(), format!("is not a setting; known are {}", FIELDS.join(", ")));
    }
}

impl Flags {
    fn given(&self) -> impl Iterator<Item = (&'static str, String)> {
        let set = |yes: bool| yes.then(|| "true".to_owned());
        [
            ("data", self.data.clone()),
            ("database", self.database.clone()),
            ("objects", self.objects.clone()),
            ("listen", self.listen.clone()),
            ("base_url", self.base_url.clone()),
            ("tls_certificate", self.tls_certificate.clone()),
            ("tls_key", self.tls_key.clone()),
            ("smtp_listen", self.smtp_listen.clone()),
            ("roles", self.roles.clone()),
            ("log", self.log.clone()),
            ("demo", set(self.demo)),
            ("development", set(self.development)),
            ("connections", self.connections.clone()),
        ]
        .into_iter()
        .filter_map(|(name, value)| value.map(|value| (name, value)))
    }
}
