//! The command.

use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::{Command, Stdio},
    thread,
};

#[test]
fn the_command_runs_with_a_closed_output_and_stops_at_sigterm() {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_amazon-music-sandbox"))
        .args(["--tracks", "100", "--empty", "--port", &address.port().to_string()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut stream = loop {
        if let Ok(stream) = TcpStream::connect(address) {
            break stream;
        }
        assert!(child.try_wait().unwrap().is_none(), "it runs");
        thread::yield_now();
    };
    // It responds after it has printed the environment variables.
    stream.write_all(b"GET /sandbox HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
    assert!(stream.read(&mut [0; 8]).unwrap() > 0);
    let kill = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
    assert!(kill.unwrap().success());
    assert!(child.wait().unwrap().success());
}
