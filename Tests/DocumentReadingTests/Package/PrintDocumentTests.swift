import Testing

@testable import DocumentReading

@Suite("A docx is printed as PDF") struct PrintDocumentTests {
  @Test("without LibreOffice it says which program is missing")
  func missing() {
    #expect(throws: ReadingError.programMissing(.soffice)) {
      try printDocument([1, 2, 3], programs: ExternalPrograms())
    }
  }

  @Test("a program that makes no PDF is an error, not an empty file", arguments: ["/bin/true", "/bin/false"])
  func nothingMade(program: String) {
    #expect(throws: ReadingError.programFailed(.soffice)) {
      try printDocument([1, 2, 3], programs: ExternalPrograms(paths: [.soffice: program]))
    }
  }
}
