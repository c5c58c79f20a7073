extension Texts {
  /// Danh bạ: what is kept as lists with dates, and what is counted from them.
  static let registries = [
    Wording("registry.title", "Danh bạ", "Registries"),
    Wording(
      "registry.lead",
      "Những gì phải đếm mà không phải ước: mỗi mục có ngày tháng và văn bản, số liệu của kỳ nào cũng đếm lại được.",
      "What is counted, not estimated: every entry has its dates and documents, so any period's number can be counted again."
    ),
    Wording("registry.name", "Danh bạ", "Registry"),
    Wording("registry.entries", "Số mục", "Entries"),
    Wording("registry.inForce", "Đang tính", "In force"),
    Wording("registry.expired", "Hết hiệu lực", "Expired"),
    Wording("registry.expiring", "Sắp hết hạn (6 tháng)", "Expiring (6 months)"),
    Wording("registry.keptBy", "Đơn vị giữ", "Kept by"),
    Wording("registry.expiries", "Lịch hết hạn 6 tháng tới", "What expires in the next six months"),
    Wording("registry.new", "Thêm mục", "Add an entry"),
    Wording("registry.import", "Nhập từ tệp", "Bring in a file"),
    Wording("registry.exportXlsx", "Xuất Excel", "Export to Excel"),
    Wording("registry.exportCsv", "CSV", "CSV"),
    Wording("registry.counts", "Số liệu đếm được", "Counted figures"),
    Wording("registry.duplicates", "Mục có thể trùng", "Possible duplicates"),
    Wording("registry.description", "Mô tả danh bạ", "Description"),
    Wording("registry.words", "Tìm", "Search"),
    Wording("registry.wordsHint", "không dấu cũng được", "accents do not matter"),
    Wording("registry.state", "Trạng thái", "State"),
    Wording("registry.day", "Tính đến ngày", "On the day"),
    Wording("registry.filter", "Lọc", "Filter"),
    Wording("registry.clear", "Bỏ lọc", "Clear"),
    Wording("registry.columns", "Chọn cột", "Columns"),
    Wording("registry.more", "Lọc thêm, chọn cột", "More filters, columns"),
    Wording("registry.found", "{{found}} trong {{all}} mục", "{{found}} of {{all}} entries"),
    Wording("registry.all", "{{all}} mục", "{{all}} entries"),
    Wording("registry.none", "Không có mục nào hợp với điều đang tìm.", "No entry fits what is sought."),
    Wording(
      "registry.empty", "Danh bạ này chưa có mục nào. Thêm từng mục, hoặc nhập cả danh sách từ tệp Excel.",
      "This registry has no entries yet. Add them one by one, or bring in a whole list from Excel."),
    Wording("registry.until", "đến {{day}}", "until {{day}}"),
    Wording("registry.previous", "Trang trước", "Previous page"),
    Wording("registry.next", "Trang sau", "Next page"),
    Wording(
      "registry.badDay", "“{{typed}}” không phải ngày; đang tính đến hôm nay.", "“{{typed}}” is no date; today is used."
    ),
    Wording("registry.sources", "Căn cứ", "Sources"),
    Wording("registry.unconfirmed", "Chưa xác nhận", "Unconfirmed"),

    Wording("entry.events", "Diễn biến", "What happened"),
    Wording("entry.noEvents", "Chưa ghi sự kiện nào.", "Nothing has been recorded yet."),
    Wording("entry.history", "Lịch sử sửa", "History"),
    Wording("entry.edit", "Sửa thông tin", "Edit"),
    Wording("entry.record", "Ghi sự kiện", "Record an event"),
    Wording("entry.which", "Sự kiện", "Event"),
    Wording("entry.day", "Ngày", "Day"),
    Wording("entry.dayHint", "Ví dụ 15/6/2025", "As 15/6/2025"),
    Wording("entry.document", "Văn bản", "Document"),
    Wording("entry.documentHint", "Số, ký hiệu, ví dụ 99/QĐ-UBND", "Number and symbol, as 99/QĐ-UBND"),
    Wording("entry.note", "Ghi chú", "Note"),
    Wording("entry.sets", "Nội dung", "What it sets"),
    Wording("entry.correct", "Sửa", "Correct"),
    Wording("entry.strikeOut", "Gạch bỏ", "Strike out"),
    Wording("entry.reason", "Lý do gạch bỏ", "Reason"),
    Wording(
      "entry.strikeOutHint", "Sự kiện gạch bỏ vẫn hiện với lý do, nhưng không tính nữa.",
      "It stays to be seen with the reason, but counts no more."),
    Wording("entry.struckOut", "Đã gạch bỏ: {{reason}}", "Struck out: {{reason}}"),
    Wording("entry.save", "Lưu", "Save"),
    Wording("entry.cancel", "Quay lại, không lưu", "Back without saving"),
    Wording("entry.saved", "Đã lưu.", "Saved."),
    Wording("entry.recorded", "Đã ghi sự kiện.", "The event is recorded."),
    Wording("entry.struck", "Đã gạch bỏ sự kiện.", "The event is struck out."),
    Wording("entry.merged", "Đã gộp hai mục; mục kia không tính nữa.", "Merged; the other entry counts no more."),
    Wording(
      "entry.mergedInto", "Mục này đã gộp vào mục khác và không tính nữa.",
      "This entry was merged into another and counts no more."),
    Wording("entry.toOther", "Mở mục đó", "Open that entry"),
    Wording("entry.newTitle", "Thêm mục: {{registry}}", "Add an entry: {{registry}}"),
    Wording("entry.editTitle", "Sửa: {{name}}", "Edit: {{name}}"),
    Wording("entry.eventTitle", "{{event}}: {{name}}", "{{event}}: {{name}}"),
    Wording("entry.problems", "Cần xem lại", "To be looked at"),
    Wording("entry.another", "Đây là một mục khác", "This is another entry"),
    Wording(
      "entry.changed",
      "{{by}} đã lưu mục này lúc {{at}}, sau khi bạn mở. Nội dung bạn ghi còn nguyên dưới đây; dưới mỗi ô khác nhau là nội dung đang lưu. Xem lại rồi lưu lần nữa.",
      "{{by}} saved this entry at {{at}}, after you opened it. What you typed is still here; under each field that differs is what is kept now. Look at it and save again."
    ),
    Wording("entry.held", "Đang lưu: {{value}}", "Kept now: {{value}}"),
    Wording("entry.required", "bắt buộc", "required"),
    Wording("entry.choose", "(chọn)", "(choose)"),
    Wording("entry.since", "từ", "since"),

    Wording("rows.title", "Nhập từ tệp: {{registry}}", "Bring in a file: {{registry}}"),
    Wording(
      "rows.lead",
      "Tệp Excel (.xlsx) hoặc CSV, dòng đầu là tên cột như tệp xuất ra; thứ tự cột tùy ý. Chưa có gì được ghi cho đến khi bạn xem và nhận.",
      "An Excel file (.xlsx) or CSV whose first row has the headings of an exported file, in any order. Nothing is kept until you have looked and taken it."
    ),
    Wording("rows.file", "Tệp", "File"),
    Wording("rows.compare", "Xem khác biệt", "Compare"),
    Wording("rows.missing", "Hãy chọn một tệp.", "Choose a file."),
    Wording("rows.previewTitle", "Xem trước: {{file}}", "Preview: {{file}}"),
    Wording(
      "rows.summary",
      "{{added}} mục mới, {{changed}} mục thay đổi, {{same}} không đổi, {{refused}} dòng không nhận được.",
      "{{added}} new, {{changed}} changed, {{same}} unchanged, {{refused}} rows that cannot be taken."),
    Wording("rows.unknown", "Các cột không dùng: {{columns}}.", "Columns that are not used: {{columns}}."),
    Wording("rows.take", "Nhận", "Take"),
    Wording("rows.line", "Dòng", "Line"),
    Wording("rows.entry", "Mục", "Entry"),
    Wording("rows.effect", "Sẽ làm gì", "Effect"),
    Wording("rows.difference", "Khác biệt", "Difference"),
    Wording("rows.added", "thêm mới", "new"),
    Wording("rows.changed", "thay đổi", "changed"),
    Wording("rows.refused", "không nhận", "refused"),
    Wording("rows.takeAll", "Nhận tất cả {{count}} dòng", "Take all {{count}} rows"),
    Wording("rows.takeChosen", "Chỉ nhận các dòng đã đánh dấu", "Take the ticked rows only"),
    Wording(
      "rows.more", "Còn {{count}} dòng khác không hiện ở đây; “Nhận tất cả” nhận cả các dòng đó.",
      "{{count}} more rows are not shown; “Take all” takes them too."),
    Wording("rows.nothing", "Tệp không có gì khác với danh bạ.", "The file says nothing else than the registry."),
    Wording("rows.takenTitle", "Đã nhận tệp {{file}}", "Taken: {{file}}"),
    Wording(
      "rows.taken", "Đã thêm {{added}} mục, thay đổi {{changed}} mục.", "{{added}} entries added, {{changed}} changed."),
    Wording(
      "rows.meanwhile", "Không nhận các dòng {{lines}}: có người vừa sửa các mục đó. Hãy xem lại rồi nhập lại nếu cần.",
      "Lines {{lines}} were not taken: somebody has just changed those entries. Look at them and bring the file again if needed."
    ),
    Wording("rows.back", "Về danh bạ", "Back to the registry"),

    Wording("counts.title", "Số liệu đếm được: {{registry}}", "Counted figures: {{registry}}"),
    Wording(
      "counts.lead",
      "Đếm từ các mục, theo kỳ chốt ngày 14 (Nghị định 09/2019/NĐ-CP). Bấm vào số để xem từng mục đứng sau nó.",
      "Counted from the entries, with periods ending on the 14th (Decree 09/2019). Each number leads to the entries behind it."
    ),
    Wording("counts.indicator", "Chỉ tiêu", "Indicator"),
    Wording("counts.unit", "Đơn vị tính", "Unit"),
    Wording("counts.year", "Năm", "Year"),
    Wording("counts.span", "Thời gian", "Time"),
    Wording("counts.soFar", "kỳ chưa hết, tính đến hôm nay", "the period is not over; counted to today"),
    Wording("counts.show", "Xem", "Show"),
    Wording(
      "counts.none", "Mô tả của danh bạ này chưa có cách đếm nào.", "The description of this registry has no counts."),
    Wording("counts.measure.in-force", "có đến cuối kỳ", "at the period's end"),
    Wording("counts.measure.cumulative", "lũy kế, gồm cả hết hiệu lực", "cumulative, expired ones too"),
    Wording("counts.measure.first", "phát sinh trong kỳ", "new within the period"),
    Wording("counts.measure.happened", "số lần trong kỳ", "times within the period"),
    Wording("counts.measure.expired", "hết hiệu lực trong kỳ", "expired within the period"),
    Wording("counts.window", "Tính từ {{from}} đến {{to}}", "From {{from}} to {{to}}"),
    Wording("counts.onDay", "Tính đến hết ngày {{to}}", "At the end of {{to}}"),
    Wording("counts.entries", "Các mục đứng sau con số", "The entries behind the number"),
    Wording(
      "counts.more", "Còn {{count}} mục khác; xuất danh sách của danh bạ để xem đủ.",
      "{{count}} more; export the registry's list to see them all."),
    Wording("counts.total", "Tổng", "Total"),
    Wording("counts.share", "Tỷ lệ", "Share"),
    Wording("counts.unknown", "chưa rõ", "not known"),
    Wording("counts.sentence", "Câu trong báo cáo", "The report's sentence"),
    Wording("counts.reported", "So với số đã báo cáo", "Beside the reported figures"),
    Wording(
      "counts.reportedLead",
      "Số liệu phát sinh được báo cáo lũy kế từ đầu năm, nên được so với số đếm từ đầu năm đến cuối kỳ.",
      "Amounts are reported from the year's beginning, so they are laid beside what is counted from then to the period's end."
    ),
    Wording("counts.reportedFigure", "Đã báo cáo", "Reported"),
    Wording("counts.counted", "Đếm được", "Counted"),
    Wording("counts.difference", "Chênh lệch", "Difference"),
    Wording("counts.agrees", "khớp", "agrees"),
    Wording("counts.differs", "lệch {{difference}}", "differs by {{difference}}"),
    Wording("counts.noEntries", "Không có mục nào.", "No entries."),

    Wording(
      "duplicates.lead",
      "Hai mục một hàng giống nhau theo quy tắc của danh bạ. Gộp giữ lại mục bên trái cùng mọi sự kiện của cả hai; mục bên phải vẫn xem được nhưng không tính nữa.",
      "Each pair is alike by the registry's rules. Merging keeps the left one with the events of both; the right one can still be seen but counts no more."
    ),
    Wording("duplicates.first", "Giữ lại", "Kept"),
    Wording("duplicates.second", "Gộp vào", "Merged into it"),
    Wording("duplicates.same", "Giống nhau ở", "Alike in"),
    Wording("duplicates.different", "Khác nhau ở", "Different in"),
    Wording("duplicates.merge", "Gộp hai mục này", "Merge these two"),
    Wording("duplicates.none", "Không thấy mục nào có thể trùng.", "No entries look alike."),

    Wording(
      "expiry.lead",
      "Giấy chứng nhận hết hiệu lực từ hôm nay đến {{until}}, gần nhất trước. Thư nhắc soạn theo từng mục, để đơn vị ký gửi.",
      "Certificates that end from today to {{until}}, the nearest first. A letter is prepared for each, to be signed and sent."
    ),
    Wording("expiry.lastDay", "Hiệu lực đến hết ngày", "In force through"),
    Wording("expiry.left", "còn {{days}} ngày", "{{days}} days left"),
    Wording(
      "expiry.none", "Không có giấy chứng nhận nào hết hiệu lực trong sáu tháng tới.",
      "No certificate ends within the next six months."),
    Wording("expiry.letter", "Thư nhắc", "Letter"),
    Wording("expiry.letterFile", "Tải .docx", "Download .docx"),

    Wording("description.new", "Lập danh bạ mới", "New registry"),
    Wording(
      "description.newLead",
      "Sửa mẫu dưới đây thành danh bạ của Sở. Lưu xong là ghi được mục, sự kiện và đếm được ngay; sai chỗ nào chương trình chỉ ra dòng đó.",
      "Turn the pattern below into your registry. Once saved, entries and events can be recorded and counted; what is wrong is told with its line."
    ),
    Wording("description.newText", "mẫu", "pattern"),
    Wording("description.added", "Đã lập danh bạ.", "The registry is made."),
    Wording("description.back", "Quay lại", "Back"),
    Wording("description.title", "Mô tả: {{registry}}", "Description: {{registry}}"),
    Wording(
      "description.lead",
      "Thuộc tính, trạng thái, sự kiện, thời hạn và cách đếm của danh bạ, viết bằng YAML. Lưu bản mới là áp dụng ngay; mọi bản cũ được giữ.",
      "What the registry keeps, its states, events, terms and counts, in YAML. A new version holds at once; every old one is kept."
    ),
    Wording("description.text", "Nội dung", "Content"),
    Wording("description.version", "Bản {{version}}", "Version {{version}}"),
    Wording("description.shipped", "Bản đi kèm chương trình", "The version that came with the program"),
    Wording("description.save", "Lưu và áp dụng", "Save and apply"),
    Wording("description.saved", "Đã áp dụng mô tả mới.", "The new description holds."),
    Wording(
      "description.changed",
      "{{by}} đã lưu bản khác lúc {{at}}. Nội dung bạn viết còn nguyên dưới đây; hãy chép lại, mở lại trang rồi ghép hai bản.",
      "{{by}} saved another version at {{at}}. What you wrote is still here; copy it, open the page again and join the two."
    ),
  ]
}
