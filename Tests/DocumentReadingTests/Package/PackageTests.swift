import OfficePackage
import Testing

@Suite("Packages") struct PackageTests {
  let parts = [
    PackagePart(path: "word/document.xml", bytes: Array("<văn bản/>".utf8)), PackagePart(path: "trống.xml", bytes: []),
    PackagePart(path: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
  ]

  @Test("what is written is read again") func roundTrip() throws {
    let read = try readPackage(writePackage(parts))
    #expect(read == Dictionary(uniqueKeysWithValues: parts.map { ($0.path, $0.bytes) }))
  }

  @Test("the same parts give the same bytes, the content types first") func deterministic() throws {
    let bytes = try writePackage(parts)
    #expect(try writePackage(parts) == bytes)
    #expect(Array(bytes[30..<49]) == Array("[Content_Types].xml".utf8))
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0], "the zip format's first day, midnight")
  }

  @Test("only parts asked for are unpacked") func filter() throws {
    #expect(
      try readPackage(writePackage(parts), where: { $0.hasPrefix("word/") }).keys.sorted() == ["word/document.xml"])
  }

  @Test("limits", arguments: [true, false]) func limits(byRatio: Bool) throws {
    let bytes = try writePackage([PackagePart(path: "a", bytes: [UInt8](repeating: 65, count: 5_000_000))])
    if byRatio {
      #expect(throws: PackageError.suspiciousRatio(unpacked: 5_000_000, packed: bytes.count)) {
        try readPackage(bytes, limits: PackageLimits(bytesBeforeRatio: 1_000_000))
      }
    } else {
      #expect(throws: PackageError.tooLarge(limit: 4_999_999)) {
        try readPackage(bytes, limits: PackageLimits(bytes: 4_999_999))
      }
    }
    #expect(try readPackage(bytes)["a"]?.count == 5_000_000)
  }

  @Test("a part's declared size is not trusted") func lyingSize() throws {
    var bytes = try writePackage([PackagePart(path: "a", bytes: [UInt8](repeating: 65, count: 3_000_000))])
    let size: [UInt8] = [0xC0, 0xC6, 0x2D, 0x00]
    for at in bytes.indices.dropLast(4) where Array(bytes[at..<at + 4]) == size { bytes[at + 2] = 0 }
    #expect(throws: PackageError.self) { try readPackage(bytes, limits: PackageLimits(bytes: 1_000_000)) }
  }

  @Test("too many parts") func count() throws {
    let many = (0..<20).map { PackagePart(path: "p\($0)", bytes: []) }
    let bytes = try writePackage(many)
    #expect(throws: PackageError.tooManyParts(limit: 19)) { try readPackage(bytes, limits: PackageLimits(parts: 19)) }
  }

  @Test("paths that lead out", arguments: ["../ngoài.xml", "word/../../x", "/etc/passwd", "C:\\x", "a\\..\\b"])
  func unsafePaths(path: String) throws {
    let bytes = try writePackage([PackagePart(path: path, bytes: [1])])
    let error = #expect(throws: PackageError.self) { try readPackage(bytes) }
    guard case .unsafePath = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("the same path twice") func duplicates() throws {
    #expect(throws: PackageError.duplicatePath("a")) {
      try writePackage([parts[0], parts[0]].map { PackagePart(path: "a", bytes: $0.bytes) })
    }
    var bytes = try writePackage([PackagePart(path: "aaaa", bytes: [1]), PackagePart(path: "aaab", bytes: [2])])
    for at in bytes.indices.dropLast(4) where Array(bytes[at..<at + 4]) == Array("aaab".utf8) { bytes[at + 3] = 97 }
    #expect(throws: PackageError.duplicatePath("aaaa")) { try readPackage(bytes) }
  }

  @Test("no zip, half a zip, a zip with flipped bits") func damaged() throws {
    #expect(throws: PackageError.notZip) { try readPackage([]) }
    #expect(throws: PackageError.notZip) { try readPackage(Array("PK\u{3}\u{4} nothing of a zip".utf8)) }
    let bytes = try writePackage([
      PackagePart(path: "a", bytes: (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) })
    ])
    #expect(throws: PackageError.self) { try readPackage(Array(bytes[..<(bytes.count / 2)])) }
    var flipped = bytes
    for at in 100..<140 { flipped[at] ^= 0x5A }
    #expect(throws: PackageError.self) { try readPackage(flipped) }
  }
}
