import Foundation
import Hummingbird

/// Style sheets, modules and pictures, read once at the start.
///
/// Their address holds a hash of all of them: browsers keep them for a year, and a new version has a new address.
/// Modules may import one another by relative names.
struct StaticAssets: Sendable {
  private struct File: Sendable {
    var content: ByteBuffer
    var type: String
  }

  private let files: [String: File]
  private let version: String

  /// "/assets/3fa9c1d2": what stands before "/style.css".
  var address: String { "/assets/\(version)" }

  init(folder: URL) throws {
    var files: [String: File] = [:]
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for name in names {
      guard let type = StaticAssets.types[String(name.split(separator: ".").last ?? "")] else { continue }
      let bytes = try Data(contentsOf: folder.appending(path: name))
      for byte in Array(name.utf8) + bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      files[name] = File(content: ByteBuffer(bytes: bytes), type: type)
    }
    self.files = files
    version = String(hash, radix: 16)
  }

  /// Nil where there is no such file. Another version than ours gets ours, and is asked for again next time.
  func answer(version: String, name: String) -> Response? {
    guard let file = files[name] else { return nil }
    var response = Response(status: .ok, body: ResponseBody(byteBuffer: file.content))
    response.headers[.contentType] = file.type
    response.headers[.cacheControl] = version == self.version ? "public, max-age=31536000, immutable" : "no-cache"
    return response
  }

  private static let types = [
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
    "png": "image/png",
  ]
}
