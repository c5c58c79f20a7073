extension Texts {
  static let layout = [
    Wording("layout.skip", "Tới nội dung chính", "Skip to content"),
    Wording("layout.sections", "Các mục", "Sections"),
    Wording("layout.signOut", "Đăng xuất", "Sign out"),
    Wording(
      "layout.foot", "Nông Vụ – theo dõi kế hoạch và viết báo cáo của ngành nông nghiệp",
      "Nông Vụ – plans followed and reports written for a department of agriculture"),
    Wording("nav.desk", "Bàn làm việc", "My desk"),
    Wording("nav.plans", "Kế hoạch", "Plans"),
    Wording("nav.indicators", "Chỉ tiêu", "Indicators"),
    Wording("nav.reports", "Báo cáo", "Reports"),
    Wording("nav.documents", "Văn bản", "Documents"),
    Wording("nav.registries", "Danh bạ", "Registries"),
    Wording("nav.standing", "Toàn cảnh", "Where we stand"),
    Wording("nav.emulation", "Thi đua", "Emulation"),
    Wording("nav.people", "Tài khoản", "Accounts"),
    Wording("layout.account", "Tài khoản của tôi", "My account"),
    Wording("language.vi", "Tiếng Việt", "Tiếng Việt"),
    Wording("language.en", "English", "English"),
    Wording("form.summary", "Chưa lưu được. Xin sửa:", "Not saved yet. Please put right:"),
  ]
}
