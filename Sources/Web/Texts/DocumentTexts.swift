extension Texts {
  static let documents = [
    Wording(
      "documents.lead", "Văn bản đã nhập, điều chương trình đọc được, và kế hoạch ban hành từ đó.",
      "Documents brought in, what was read out of them, and the plans issued from them."),
    Wording("documents.import", "Nhập văn bản", "Bring in a document"),
    Wording("documents.empty", "Chưa có văn bản nào.", "There is no document yet."),
    Wording(
      "documents.emptyHow",
      "Kế hoạch bắt đầu từ một văn bản: tải lên tệp Word, Excel, PDF hoặc văn bản thuần, chương trình đọc ra nhiệm vụ và chỉ tiêu.",
      "A plan begins with a document: upload a Word, Excel, PDF or text file, and its tasks and targets are read."),
    Wording(
      "documents.emptyOther", "Khi phòng Kế hoạch - Tài chính ban hành kế hoạch, văn bản sẽ ở đây.",
      "When the planning room issues a plan, its document will be here."),
    Wording("documents.kind", "Loại văn bản", "Kind"),
    Wording("documents.year", "Năm", "Year"),
    Wording("documents.found", "{{found}} trong {{all}} văn bản", "{{found}} of {{all}} documents"),
    Wording("documents.noneFound", "Không có văn bản nào hợp với điều đang tìm.", "No document fits what is sought."),
    Wording("documents.name", "Trích yếu", "Subject"),
    Wording("documents.symbol", "Số, ký hiệu", "Number"),
    Wording("documents.date", "Ngày", "Date"),
    Wording("documents.issuer", "Cơ quan ban hành", "Issued by"),
    Wording("documents.file", "Tệp", "File"),
    Wording("documents.imported", "Người nhập", "Brought in by"),
    Wording("documents.state", "Kế hoạch", "Plan"),
    Wording("documents.draftWaiting", "dự thảo, còn {{unseen}} dòng chưa xem", "draft, {{unseen}} rows to look at"),
    Wording("documents.toPlan", "xem kế hoạch", "see the plan"),
    Wording("upload.title", "Nhập văn bản kế hoạch", "Bring in a plan document"),
    Wording("upload.file", "Tệp văn bản", "The document's file"),
    Wording(
      "upload.hint",
      "Word (.docx), Excel (.xlsx), PDF, trang web (.html), văn bản thuần (.txt) hoặc Markdown (.md), tối đa 40 MB.",
      "Word (.docx), Excel (.xlsx), PDF, a web page (.html), plain text (.txt) or Markdown (.md), at most 40 MB."),
    Wording("upload.act", "Tải lên và đọc", "Upload and read"),
    Wording("upload.missing", "Hãy chọn một tệp trên máy của bạn.", "Choose a file on your computer."),
    Wording("upload.next", "Sau khi tải lên", "What happens then"),
    Wording(
      "upload.next1",
      "Chương trình đọc phần đầu, nhiệm vụ, chỉ tiêu, văn bản viện dẫn và chỉ ra chỗ có thể sai. Việc này mất vài giây.",
      "The head, tasks, targets and references are read, and what may be wrong is pointed out. It takes seconds."),
    Wording(
      "upload.next2", "Bạn xem từng dòng cạnh câu gốc: xác nhận, sửa hoặc bỏ ra. Chưa ai xem thì chưa vào kế hoạch.",
      "You look at each row beside its sentence: confirm, correct or leave out. Nothing enters a plan unseen."),
    Wording(
      "upload.next3", "Bấm “Ban hành kế hoạch”, từ lúc đó đơn vị thấy nhiệm vụ của mình.",
      "You issue the plan, and from then on the units see their tasks."),
    Wording(
      "upload.other",
      "Tệp .doc, .xls, .odt và bản chụp đọc được khi máy chủ có LibreOffice, tesseract; tốt nhất vẫn là tệp gốc .docx. Văn bản mật không nhập vào đây.",
      "Files .doc, .xls, .odt and scans are read where the server has LibreOffice and tesseract; the original .docx is best. Secret documents do not belong here."
    ),
    Wording(
      "upload.done", "Đã đọc xong văn bản. Hãy xem từng dòng cạnh câu gốc.",
      "The document has been read. Look at each row beside its sentence."),
    Wording(
      "upload.known", "Tệp này đã được nhập trước đây; đây là bản đang có.",
      "This file was brought in before; here it is as it stands."),
  ]
}
