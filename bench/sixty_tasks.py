"""A plan document of sixty tasks, as the demo department might write it."""

UNITS = [
    ("Chi cục Kiểm lâm", "Lê Văn Cường", "ha rừng"),
    ("Chi cục Phát triển nông thôn", "Phạm Thị Dung", "sản phẩm OCOP"),
    ("Trung tâm Nước sạch và Vệ sinh môi trường nông thôn", "Phạm Thị Dung", "công trình cấp nước"),
    ("Chi cục Chăn nuôi và Thú y", "Trần Thị Bình", "cơ sở an toàn dịch bệnh"),
    ("Chi cục Thủy lợi", "Phạm Thị Dung", "hồ chứa"),
    ("Chi cục Trồng trọt và Bảo vệ thực vật", "Trần Thị Bình", "mã số vùng trồng"),
]


def sixty_tasks(year):
    """Six tasks with nine each below them, every one with leader, unit, deadline and a target."""
    lines = [
        "UBND TỈNH LẠNG SƠN",
        "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
        "Số: 99/KH-SNNMT",
        f"Lạng Sơn, ngày 20 tháng 02 năm {year}",
        "KẾ HOẠCH",
        f"Thực hiện sáu mươi nhiệm vụ năm {year} của Sở Nông nghiệp và Môi trường",
        "I. NỘI DUNG THỰC HIỆN",
    ]
    for group, (unit, leader, thing) in enumerate(UNITS, 1):
        lines.append(f"{group}. Nhiệm vụ {group}: Chương trình công tác năm {year} của {unit}")
        for number in range(1, 10):
            lines += [
                f"{group}.{number}. Hoàn thành {number * 10 + group} {thing} đợt {number}",
                f"- Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở {leader}.",
                f"- Đơn vị chủ trì: {unit}.",
                f"- Thời gian hoàn thành: Tháng {number + 3}/{year}.",
            ]
    lines += ["Nơi nhận:", "- UBND tỉnh (b/c);", "- Lưu: VT, KHTC.", "GIÁM ĐỐC", "Nguyễn Văn An"]
    return "\n\n".join(lines) + "\n"
