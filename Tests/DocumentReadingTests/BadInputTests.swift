import DocumentReading
import Domain
import OfficePackage
import Testing

@Suite("Files that cannot be read") struct BadInputTests {
  func error(_ bytes: [UInt8], _ name: String = "van-ban.txt") -> ReadingError? {
    #expect(throws: ReadingError.self) { try readDocument(bytes: bytes, fileName: name, programs: ExternalPrograms()) }
  }

  @Test("nothing in it") func empty() {
    #expect(error([]) == .empty)
    #expect(error(Array(" \r\n\t\u{FEFF}\n".utf8)) == .blank)
    #expect(error(Array("---\n***\n".utf8)) == .blank)
  }

  @Test("one byte more than 50 MB") func tooLarge() {
    let bytes = [UInt8](repeating: 65, count: 50_000_001)
    #expect(error(bytes) == .fileTooLarge(bytes: 50_000_001, limit: 50_000_000))
    #expect(error(bytes)?.message.vi.contains("50,1 MB, quá giới hạn 50 MB") == true)
    #expect(error(bytes)?.message.en.contains("50.1 MB") == true)
  }

  @Test("a text longer than the limit") func tooLong() {
    let bytes = Array(String(repeating: "dòng\n", count: 1_000_001).utf8)
    #expect(error(bytes) == .textTooLong(codePoints: 5_000_005, limit: 5_000_000))
    #expect(error(bytes)?.message.vi.contains("5.000.005 ký tự") == true)
  }

  @Test("a text of more lines than the limit") func tooManyLines() {
    let bytes = Array(String(repeating: "a\n\n", count: ReadingLimits.paragraphs + 1).utf8)
    #expect(error(bytes) == .tooManyParagraphs(limit: ReadingLimits.paragraphs))
  }

  @Test("UTF-16 is converted and told of", arguments: [(true, true), (true, false), (false, true), (false, false)])
  func utf16(isBig: Bool, hasMark: Bool) throws {
    let text = "KẾ HOẠCH\r\nTrồng rừng 9.000 ha 🌱 trong nam 2026, bao cao truoc ngay 15 hang thang.\r\n"
    let units = Array(((hasMark ? "\u{FEFF}" : "") + text).utf16)
    let bytes = units.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let document = try readDocument(bytes: bytes, fileName: "a.txt")
    #expect(document.quote(TextRange(0, document.text.count)) == text)
    #expect(document.notes == [ReadingNote(.encodingConverted, detail: isBig ? "UTF-16BE" : "UTF-16LE")])
  }

  @Test("a byte order mark of UTF-8 stays the first code point") func mark() throws {
    let document = try read("\u{FEFF}# KẾ HOẠCH\n")
    #expect(document.text.first == "\u{FEFF}")
    #expect(document.outline == ["# 1 KẾ HOẠCH"])
    #expect(document.blocks[0].range.start == 1)
  }

  @Test(
    "other kinds of file are named, or the program that reads them",
    arguments: [
      ([0x25, 0x50, 0x44, 0x46, 0x2D], .programMissing(.pdftotext)),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], .unsupported(.image)),
      (Array("{\\rtf1".utf8), .programMissing(.soffice)), (Array("\n<!DOCTYPE HTML><p>".utf8), .blank),
    ] as [([UInt8], ReadingError)]) func kinds(bytes: [UInt8], expected: ReadingError)
  {
    #expect(error(bytes, "van-ban.docx") == expected)
  }

  @Test(
    "compound files by their streams",
    arguments: [
      ("EncryptedPackage", ReadingError.encrypted), ("WordDocument", .programMissing(.soffice)),
      ("Workbook", .programMissing(.soffice)),
      ("Other", .unsupported(.oldOffice)),
    ] as [(String, ReadingError)]) func compound(stream: String, expected: ReadingError)
  {
    let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    #expect(error(head + stream.utf8.flatMap { [$0, 0] as [UInt8] }, "a.docx") == expected)
  }

  @Test("bytes that are no text, a name that is not read") func notText() {
    #expect(error([0x41, 0, 0x42, 0x43, 0x44]) == .notText)
    #expect(error([UInt8](repeating: 7, count: 200)) == .notText)
    #expect(error(Array("Trồng rừng".utf8), "bang.xyz") == .unknownEnding("xyz"))
    #expect(error(Array("Trồng rừng".utf8), "văn bản.docx") == .notAPackage)
  }

  @Test("every error says in both languages what to do", arguments: sampleErrors) func messages(error: ReadingError) {
    #expect(error.message.vi.contains("Hãy "))
    #expect(error.message.vi.hasSuffix("."))
    #expect(error.message.en.split(separator: ". ").count >= 2)
    #expect(error.message.vi != error.message.en)
  }
}

private let sampleErrors: [ReadingError] =
  [
    .empty, .blank, .onlyPictures(count: 2), .fileTooLarge(bytes: 60_000_000, limit: 50_000_000),
    .textTooLong(codePoints: 11_000_000, limit: 5_000_000), .tooManyParagraphs(limit: 200_000),
    .wrongEncoding(guess: nil, firstBadByte: 3), .wrongEncoding(guess: .vni, firstBadByte: 3), .notText,
    .unknownEnding("xyz"),
    .notAPackage, .encrypted, .damagedPackage(detail: "x"), .packageTooLarge(limit: 64_000_000),
    .missingPart("word/document.xml"),
    .malformedXML(part: "word/document.xml", line: 3),
  ]
  + [.oldWord, .oldExcel, .oldOffice, .rtf, .image, .binaryExcel, .odt, .ods, .otherPackage].map { .unsupported($0) }
  + ExternalProgram.allCases.flatMap { [.programMissing($0), .programFailed($0), .programTooSlow($0, seconds: 60)] }
  + [
    .noRoomToWork, .tooManyScannedPages(count: 80, limit: 30), .tooManyCells(limit: 500_000),
    .tooManySheets(limit: 256),
  ]
