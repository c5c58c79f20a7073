import Testing

@testable import Web

@Suite("An uploaded file") struct MultipartFormTests {
  private func body(_ parts: [String], boundary: String = "XyZ") -> [UInt8] {
    Array((parts.map { "--\(boundary)\r\n\($0)\r\n" }.joined() + "--\(boundary)--\r\n").utf8)
  }

  private func part(_ disposition: String, _ content: String) -> String {
    "Content-Disposition: form-data; \(disposition)\r\nContent-Type: text/plain\r\n\r\n\(content)"
  }

  @Test("fields and the file, byte for byte")
  func whole() throws {
    let content = "Số: 9/KH-SNN\r\n--Xy\r\n\r\nKẾ HOẠCH\r\n"
    let form = try #require(
      readMultipartForm(
        body([part("name=\"form_token\"", "abc"), part("name=\"file\"; filename=\"kế hoạch.txt\"", content)]),
        boundary: "XyZ"))
    #expect(form["form_token"] == "abc")
    let file = try #require(form.file("file"))
    #expect(file.name == "kế hoạch.txt")
    #expect(file.content == Array(content.utf8))
  }

  @Test("an empty file, an empty form, a preamble")
  func empty() throws {
    let file = try #require(readMultipartForm(body([part("name=\"file\"; filename=\"\"", "")]), boundary: "XyZ"))
    #expect(file.files.first?.content == [] && file.files.first?.name == "")
    #expect(try #require(readMultipartForm(body([]), boundary: "XyZ")).fields.isEmpty)
    let preamble = Array("preamble\r\n".utf8) + body([part("name=\"a\"", "1")])
    #expect(try #require(readMultipartForm(preamble, boundary: "XyZ"))["a"] == "1")
  }

  @Test(
    "a file's name is only a name",
    arguments: [
      ("../../../../tmp/x.txt", "x.txt"), ("C:\\\\vb\\\\a.docx", "a.docx"), ("nul\u{1}.txt", "nul.txt"),
      ("a;b=c.txt", "a;b=c.txt"), ("a%22b.txt", "a\"b.txt"),
    ])
  func names(sent: String, kept: String) throws {
    let form = try #require(
      readMultipartForm(body([part("name=\"file\"; filename=\"\(sent)\"", "x")]), boundary: "XyZ"))
    #expect(form.files.first?.name == kept)
  }

  @Test("a very long name keeps its end")
  func longName() throws {
    let name = String(repeating: "a", count: 5000) + ".txt"
    let form = try #require(
      readMultipartForm(body([part("name=\"file\"; filename=\"\(name)\"", "x")]), boundary: "XyZ"))
    #expect(form.files.first?.name.count == 200 && form.files.first?.name.hasSuffix(".txt") == true)
  }

  @Test(
    "what is not well formed is refused",
    arguments: [
      "", "--XyZ", "--XyZ\r\n", "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1",
      "--XyZ\r\n\r\n1\r\n--XyZ--", "--XyZ\r\nContent-Disposition: form-data\r\n\r\n1\r\n--XyZ--\r\n",
    ])
  func broken(sent: String) { #expect(readMultipartForm(Array(sent.utf8), boundary: "XyZ") == nil) }

  @Test("too many parts, too long a head")
  func bounds() {
    #expect(readMultipartForm(body(Array(repeating: part("name=\"a\"", "1"), count: 201)), boundary: "XyZ") == nil)
    #expect(
      readMultipartForm(body([part("name=\"\(String(repeating: "a", count: 20_000))\"", "1")]), boundary: "XyZ") == nil)
  }

  @Test(
    "the boundary of a content type",
    arguments: [
      ("multipart/form-data; boundary=XyZ", "XyZ"), ("multipart/form-data; boundary=\"X y\"; charset=utf-8", "X y"),
      ("Multipart/Form-Data; Boundary=abc", "abc"), ("multipart/form-data", nil), ("text/plain; boundary=a", nil),
    ] as [(String, String?)])
  func boundary(type: String, boundary: String?) { #expect(multipartBoundary(type) == boundary) }
}
