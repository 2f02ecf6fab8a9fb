//! A browser's side of HTTP: cookies, the mark of our own pages, GraphQL.

use std::net::SocketAddr;

use reqwest::{Client, Response};
use serde_json::{Value, json};

/// A browser with its cookies.
#[derive(Clone)]
pub struct Web {
    client: Client,
    base: String,
}

impl Web {
    pub fn new(address: SocketAddr) -> Self {
        let client = Client::builder().cookie_store(true).no_proxy().build().unwrap();
        Self { client, base: format!("http://{address}") }
    }

    pub async fn sign_in(&self, email: &str, password: &str) {
        let (status, said) = self.post("/auth/sign-in", &json!({ "email": email, "password": password })).await;
        assert_eq!(status, 200, "{said}");
    }

    /// Sends JSON as one of our own pages does.
    pub async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        let request = self.client.post(format!("{}{path}", self.base)).header("X-Manyhands", "1").json(body);
        let answer = request.send().await.unwrap();
        let status = answer.status().as_u16();
        (status, answer.json().await.unwrap_or_default())
    }

    pub async fn get(&self, path: &str) -> Response {
        self.client.get(format!("{}{path}", self.base)).send().await.unwrap()
    }

    /// Uploads a file for a case.
    pub async fn upload(&self, case: &str, name: &str, bytes: &[u8]) -> (u16, Value) {
        let edge = "an-edge-that-no-file-has";
        let mut body = format!(
            "--{edge}\r\nContent-Disposition: form-data; name=\"case\"\r\n\r\n{case}\r\n--{edge}\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{edge}--\r\n").as_bytes());
        let request = self.client.post(format!("{}/files", self.base)).header("X-Manyhands", "1");
        let kind = format!("multipart/form-data; boundary={edge}");
        let answer = request.header("Content-Type", kind).body(body).send().await.unwrap();
        let status = answer.status().as_u16();
        (status, answer.json().await.unwrap_or_default())
    }

    /// A GraphQL operation with everything that came back.
    pub async fn ask(&self, query: &str, variables: Value) -> Value {
        let (status, answer) = self.post("/graphql", &json!({ "query": query, "variables": variables })).await;
        assert_eq!(status, 200, "{answer}");
        answer
    }

    /// A GraphQL operation that goes well: its data.
    pub async fn gql(&self, query: &str, variables: Value) -> Value {
        let answer = self.ask(query, variables).await;
        assert!(answer.get("errors").is_none(), "{query}\n{answer:#}");
        answer["data"].clone()
    }

    /// The cookies as a header, for a socket.
    pub async fn cookie(&self, email: &str, password: &str) -> String {
        let body = json!({ "email": email, "password": password });
        let request = Client::builder().no_proxy().build().unwrap().post(format!("{}/auth/sign-in", self.base));
        let answer = request.header("X-Manyhands", "1").json(&body).send().await.unwrap();
        let set = answer.headers().get_all("set-cookie").iter();
        set.filter_map(|cookie| cookie.to_str().ok()?.split(';').next().map(str::to_owned))
            .collect::<Vec<_>>()
            .join("; ")
    }
}

/// The code of the first error, or `OK`.
pub fn told(answer: &Value) -> &str {
    match answer.get("errors") {
        Some(errors) => errors[0]["extensions"]["code"].as_str().unwrap_or("no code"),
        None => "OK",
    }
}
