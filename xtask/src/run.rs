//! Runs other programs, with errors that say what to do.

use std::process::{Command, Stdio};

/// The error says what went wrong and how to mend it, for the person at the terminal.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// A command that cannot ask questions at the terminal.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    command
}

/// The cargo that this program was started with.
pub(crate) fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs it with its output on the terminal.
pub(crate) fn must(command: &mut Command, otherwise: &str) -> Result<()> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(otherwise.to_owned()),
        Err(error) => Err(format!("{otherwise}: {} {error}", name(command))),
    }
}

/// Runs it silently. Returns what it printed, or an error with all of its output.
pub(crate) fn output(command: &mut Command, otherwise: &str) -> Result<String> {
    let output = command
        .output()
        .map_err(|error| format!("{otherwise}: {} {error}", name(command)))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    Err(format!("{}\n{otherwise}", said.trim_end()))
}

/// The first line that it prints, if it runs at all.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    output
        .status
        .success()
        .then(|| said.lines().next().unwrap_or_default().trim().to_owned())
}

fn name(command: &Command) -> String {
    format!("`{}`:", command.get_program().to_string_lossy())
}
