import OfficePackage

/// A part of a package by its path.
typealias PartBytes = (path: String, bytes: [UInt8])

/// What leads from one part of a package to another.
struct Relationship {
  var id: String
  /// Last word of its type: "officeDocument", "styles", "worksheet".
  var kind: String
  /// Path of the part it leads to, from the package's root.
  var target: String
}

/// The relationships that a part of the package lists; targets are taken from `folder` where they are not absolute.
func listRelationships(_ part: [UInt8]?, _ path: String, folder: String) throws(ReadingError) -> [Relationship] {
  let found = try readPart(part.map { (path, $0) }) { bytes throws(XMLError) in
    var relationships: [Relationship] = []
    var xml = try XMLReader(bytes)
    while let event = try xml.next() {
      guard event == .start, let type = try xml.attribute("Type"), let target = try xml.attribute("Target") else {
        continue
      }
      let kind = type.split(separator: "/").last.map(String.init) ?? type
      relationships.append(
        Relationship(id: try xml.attribute("Id") ?? "", kind: kind, target: absolute(target, folder)))
    }
    return relationships
  }
  return found ?? []
}

/// What `read` makes of a part; an error names the part and the line.
func readPart<Value>(
  _ part: PartBytes?, _ read: ([UInt8]) throws(XMLError) -> Value
) throws(ReadingError) -> Value? {
  guard let part else { return nil }
  do {
    return try read(part.bytes)
  } catch {
    throw .malformedXML(part: part.path, line: error.line)
  }
}

private func absolute(_ target: String, _ folder: String) -> String {
  if target.hasPrefix("/") { return String(target.dropFirst()) }
  var steps = folder.split(separator: "/")
  for step in target.split(separator: "/") where step != "." {
    if step == ".." { _ = steps.popLast() } else { steps.append(step) }
  }
  return steps.joined(separator: "/")
}
