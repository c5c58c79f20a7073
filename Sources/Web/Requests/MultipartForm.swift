import Foundation

/// Reads `multipart/form-data` (RFC 7578) with the boundary of its content type. Nil where it is not well formed.
///
/// At most 200 parts, each with a head of at most 16 kB; the caller bounds the whole.
func readMultipartForm(_ bytes: [UInt8], boundary: String) -> Form? {
  guard (1...70).contains(boundary.utf8.count) else { return nil }
  let delimiter = Array("\r\n--\(boundary)".utf8)
  // The first delimiter may stand at the very beginning, without a line end before it.
  var position = delimiter.count - 2
  if !bytes.starts(with: delimiter.dropFirst(2)) {
    guard let first = find(delimiter, in: bytes, from: 0) else { return nil }
    position = first + delimiter.count
  }
  var form = Form()
  for _ in 0..<200 {
    if bytes.dropFirst(position).starts(with: Array("--".utf8)) { return form }
    guard let head = find([13, 10], in: bytes, from: position),
      let blank = find([13, 10, 13, 10], in: bytes, from: head), blank - head <= 16_384,
      let end = find(delimiter, in: bytes, from: blank + 2),
      add(bytes[(head + 2)..<max(blank, head + 2)], bytes[min(blank + 4, end)..<end], to: &form)
    else { return nil }
    position = end + delimiter.count
  }
  return nil
}

/// The boundary of a content type "multipart/form-data; boundary=…".
func multipartBoundary(_ contentType: String) -> String? {
  guard contentType.lowercased().hasPrefix("multipart/form-data") else { return nil }
  return parameters(of: contentType)["boundary"]
}

private func add(_ head: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>, to form: inout Form) -> Bool {
  guard let head = String(validating: head, as: UTF8.self) else { return false }
  let line = head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
  let values = parameters(of: String(line ?? ""))
  guard let name = values["name"] else { return false }
  if let fileName = values["filename"] {
    form.files.append(Form.File(field: name, name: lastPart(fileName), content: Array(content)))
    return true
  }
  guard let value = fieldText(content) else { return false }
  form.fields.append(Form.Field(name: name, value: value))
  return true
}

/// `form-data; name="file"; filename="a;b.txt"`: the parameters after the first semicolon, quotes taken off.
private func parameters(of line: String) -> [String: String] {
  var values: [String: String] = [:]
  var rest = line.drop { $0 != ";" }
  while rest.first == ";" {
    rest = rest.dropFirst().drop { $0 == " " }
    let name = rest.prefix { $0 != "=" && $0 != ";" }
    rest = rest.dropFirst(name.count)
    guard rest.first == "=" else { continue }
    rest = rest.dropFirst()
    var value: Substring
    if rest.first == "\"" {
      rest = rest.dropFirst()
      value = rest.prefix { $0 != "\"" }
      rest = rest.dropFirst(value.count).drop { $0 != ";" }
    } else {
      value = rest.prefix { $0 != ";" && $0 != " " }
      rest = rest.dropFirst(value.count).drop { $0 != ";" }
    }
    values[name.lowercased()] = String(value).replacingOccurrences(of: "%22", with: "\"")
  }
  return values
}

/// "C:\vb\ke-hoach.docx" → "ke-hoach.docx", at most 200 characters, the end of the name kept.
private func lastPart(_ name: String) -> String {
  let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
  let letters = last.unicodeScalars.filter { $0.properties.generalCategory != .control }
  return String(String(String.UnicodeScalarView(letters)).precomposedStringWithCanonicalMapping.suffix(200))
}

/// Where `needle` begins in `bytes` at or after `start`.
private func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
  guard start <= bytes.count else { return nil }
  return bytes.withUnsafeBytes { whole -> Int? in
    guard let base = whole.baseAddress else { return nil }
    var position = start
    while whole.count - position >= needle.count {
      let room = whole.count - position - needle.count + 1
      guard let found = memchr(base + position, Int32(needle[0]), room) else { return nil }
      if memcmp(found, needle, needle.count) == 0 { return UnsafeRawPointer(found) - base }
      position = UnsafeRawPointer(found) - base + 1
    }
    return nil
  }
}
