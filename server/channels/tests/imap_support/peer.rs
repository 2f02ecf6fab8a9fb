//! A small IMAP server with bad habits.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What is wrong with the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Habit {
    /// It cannot call.
    NoIdle,
    /// It hangs up when this mail is asked for.
    HangsUpAt(u32),
    /// It refuses a command that names this mail.
    Refuses(u32),
    /// It leaves this mail out of its answers to the letter, but lists it.
    Omits(u32),
    /// It never ends its line after the sign-in.
    EndlessLine,
    /// It announces a mail of this size.
    Announces(u64),
    /// It says OK to IDLE, without waiting.
    IdleDone,
    /// Its answers are not IMAP.
    Garbage,
    /// It tells news without end.
    Chatters,
    /// It starts TLS and sends something in the clear behind its consent.
    StartsTlsWith(&'static str),
}

pub struct Peer {
    pub address: SocketAddr,
    habits: Arc<Mutex<Vec<Habit>>>,
    mails: Arc<Mutex<BTreeMap<u32, Vec<u8>>>>,
    pub commands: Arc<Mutex<Vec<String>>>,
}

impl Peer {
    pub fn start(habits: &[Habit], mails: &[Vec<u8>]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let peer = Self {
            address: listener.local_addr().unwrap(),
            habits: Arc::new(Mutex::new(habits.to_vec())),
            mails: Arc::new(Mutex::new((1..).zip(mails.iter().cloned()).collect())),
            commands: Arc::default(),
        };
        let (habits, mails, commands) = (peer.habits.clone(), peer.mails.clone(), peer.commands.clone());
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (habits, mails) = (habits.lock().unwrap().clone(), mails.clone());
                let commands = commands.clone();
                thread::spawn(move || Talk { stream, habits, mails, commands }.hold());
            }
        });
        peer
    }

    pub fn improve(&self) {
        self.habits.lock().unwrap().clear();
    }

    pub fn add(&self, mail: Vec<u8>) {
        let mut mails = self.mails.lock().unwrap();
        let next = mails.last_key_value().map_or(1, |(uid, _)| uid + 1);
        mails.insert(next, mail);
    }
}

struct Talk {
    stream: TcpStream,
    habits: Vec<Habit>,
    mails: Arc<Mutex<BTreeMap<u32, Vec<u8>>>>,
    commands: Arc<Mutex<Vec<String>>>,
}

impl Talk {
    fn has(&self, habit: &Habit) -> bool {
        self.habits.contains(habit)
    }

    fn say(&mut self, words: &str) -> io::Result<()> {
        self.stream.write_all(words.as_bytes())
    }

    fn hold(mut self) -> io::Result<()> {
        self.say("* OK at your service\r\n")?;
        let mut lines = BufReader::new(self.stream.try_clone()?).lines();
        while let Some(line) = lines.next().transpose()? {
            self.commands.lock().unwrap().push(line.clone());
            let (tag, command) = line.split_once(' ').unwrap_or((&line, ""));
            let word = command.split(' ').next().unwrap_or_default().to_owned();
            match word.as_str() {
                "CAPABILITY" => {
                    let idle = if self.has(&Habit::NoIdle) { "" } else { " IDLE" };
                    self.say(&format!("* CAPABILITY IMAP4rev1{idle}\r\n"))?;
                }
                "STARTTLS" => {
                    let more = self.habits.iter().find_map(|habit| match habit {
                        Habit::StartsTlsWith(more) => Some(*more),
                        _ => None,
                    });
                    return self.say(&format!("{tag} OK go on\r\n{}", more.unwrap_or_default()));
                }
                "EXAMINE" => self.examine()?,
                "UID" if !self.uid(tag, command)? => continue,
                "IDLE" if !self.has(&Habit::IdleDone) => {
                    self.say("+ waiting\r\n")?;
                    lines.next().transpose()?;
                }
                _ => {}
            }
            self.say(&format!("{tag} OK done\r\n"))?;
        }
        Ok(())
    }

    fn examine(&mut self) -> io::Result<()> {
        if self.has(&Habit::EndlessLine) {
            let endless = [b'x'; 1 << 12];
            while self.stream.write_all(&endless).is_ok() {}
        }
        if self.has(&Habit::Garbage) {
            self.say("\u{0}\u{1}{99999999999999999999}\r\n* 1 FETCH (((((\r\n)) BYE \r\n")?;
        }
        let count = self.mails.lock().unwrap().len();
        self.say(&format!("* {count} EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT 1000] next\r\n"))
    }

    /// Answers; false when the tagged answer was given as well.
    fn uid(&mut self, tag: &str, command: &str) -> io::Result<bool> {
        let mails = self.mails.lock().unwrap().clone();
        if command.starts_with("UID SEARCH") {
            let all: Vec<String> = mails.keys().map(u32::to_string).collect();
            let chatter = if self.has(&Habit::Chatters) { "* 99 EXISTS\r\n" } else { "" };
            self.say(&format!("* SEARCH {}\r\n{chatter}", all.join(" ")))?;
            return Ok(true);
        }
        let named = named(command.split(' ').nth(2).unwrap_or_default());
        let whole = command.contains("BODY.PEEK[]");
        for habit in self.habits.clone() {
            match habit {
                Habit::HangsUpAt(uid) if whole && named.contains(&uid) => {
                    self.say("* 1 FETCH (UID 1 BODY[] {500}\r\nhalf a mail")?;
                    return Err(io::ErrorKind::BrokenPipe.into());
                }
                Habit::Refuses(uid) if whole && named.contains(&uid) => {
                    self.say(&format!("{tag} NO [SERVERBUG] internal error\r\n"))?;
                    return Ok(false);
                }
                Habit::Announces(size) if whole => self.say(&format!("* 1 FETCH (UID 1 BODY[] {{{size}}}\r\n"))?,
                _ => {}
            }
        }
        for (uid, mail) in mails.iter().filter(|(uid, _)| named.contains(uid)) {
            let about = format!("* {uid} FETCH (UID {uid} INTERNALDATE \"21-Nov-2026 10:00:00 +0100\" RFC822.SIZE");
            match (whole, self.has(&Habit::Omits(*uid))) {
                (false, _) => self.say(&format!("{about} {})\r\n", mail.len()))?,
                (true, true) => self.say(&format!("* {uid} FETCH (UID {uid} FLAGS (\\Seen))\r\n"))?,
                (true, false) => {
                    self.say(&format!("{about} {} BODY[] {{{}}}\r\n", mail.len(), mail.len()))?;
                    self.stream.write_all(mail)?;
                    self.say(")\r\n")?;
                }
            }
        }
        Ok(true)
    }
}

fn named(set: &str) -> Vec<u32> {
    let number = |text: &str| text.parse::<u32>().unwrap();
    set.split(',')
        .flat_map(|part| match part.split_once(':') {
            Some((first, last)) => number(first)..=number(last),
            None => number(part)..=number(part),
        })
        .collect()
}
