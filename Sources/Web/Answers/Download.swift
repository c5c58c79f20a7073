import Hummingbird
import NIOCore

let docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
let pdfType = "application/pdf"
let xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

extension Response {
  /// A file to be kept; `name` is of plain letters. Nobody in between keeps it.
  static func download(_ bytes: [UInt8], type: String, name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .contentDisposition: "attachment; filename=\"\(name)\"",
        .cacheControl: "private, no-store",
      ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
