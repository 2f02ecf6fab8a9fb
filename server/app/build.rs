//! Tells cargo when the front end that the binary carries has changed, and the binary when it was built.

fn main() {
    println!("cargo:rerun-if-changed=../../frontend/dist");
    println!("cargo:rerun-if-env-changed=SOURCE_DATE_EPOCH");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let told = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    println!("cargo:rustc-env=MANYHANDS_BUILT_AT={}", told.unwrap_or(now));
}
