import Foundation

/// How much a program may take.
struct ProgramLimits {
  var seconds: Int
  /// Of address space; nil leaves it open, for programs that reserve more than they use.
  var megabytes: Int?
}

/// A folder of its own for the files that a program reads and writes.
struct WorkFolder {
  let path: String

  init() throws(ReadingError) {
    path = NSTemporaryDirectory() + "nongvu-" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .noRoomToWork
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], as name: String) throws(ReadingError) {
    guard FileManager.default.createFile(atPath: path + "/" + name, contents: Data(bytes)) else { throw .noRoomToWork }
  }

  /// The bytes of a file that a program wrote; nil where it wrote none, or more than the limit.
  func read(_ name: String, limit: Int = 200_000_000) -> [UInt8]? {
    let file = path + "/" + name
    guard let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int, size <= limit else {
      return nil
    }
    return FileManager.default.contents(atPath: file).map { [UInt8]($0) }
  }
}

extension ExternalPrograms {
  /// Runs a program in a folder, as a child with limits of time, memory and file size, without input or output of ours; whether it
  /// succeeded. `timeout` kills it with what it started.
  func run(
    _ program: ExternalProgram, _ arguments: [String], in folder: WorkFolder, _ limits: ProgramLimits
  ) throws(ReadingError) -> Bool {
    guard let path = paths[program] else { throw .programMissing(program) }
    let memory = limits.megabytes.map { "ulimit -v \($0 * 1024); " } ?? ""
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments =
      [
        "-c",
        "ulimit -c 0; ulimit -f 800000; ulimit -t \(limits.seconds * 2); \(memory)exec timeout -s KILL \(limits.seconds) \"$0\" \"$@\"",
        path,
      ] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "TMPDIR": folder.path, "LC_ALL": "C.UTF-8",
      "OMP_THREAD_LIMIT": "1",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw .programFailed(program)
    }
    process.waitUntilExit()
    let wasKilled = process.terminationStatus == 137 || process.terminationReason == .uncaughtSignal
    if wasKilled { throw .programTooSlow(program, seconds: limits.seconds) }
    return process.terminationStatus == 0
  }
}
