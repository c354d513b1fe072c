#!/bin/sh
# Measures reading on the whole matrix of made-up reports and writes docs/accuracy.md.
set -eu
cd "$(dirname "$0")/.."
reports=${1:-4}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet run --project tools/FixtureGenerator -c Release -- "$folder" "$reports"
{
  cat <<TEXT
# 读取准确率

本页由一条命令生成：\`tools/accuracy.sh\`。它用 \`tools/FixtureGenerator\` 生成 $reports 份虚构报告（2019 至 2025 年度，两种格式，各类各级机关，数字勾稽相符），
每份按全部版式写成文件，再用 \`disclosure eval\` 逐项对照。

- 完整：状态为 \`complete\` 的文件数。数据：\`expected.json\` 所列每一个数。正确：数值或状态与所印一致。
- 无从读出：版式本身丢失了的数（空白格不留痕迹的行），应当且确实标为 \`unreadable\`，文件也不报 \`complete\`；不计入“正确”。
- 未读：所印未读出（\`unreadable\` 或 \`missing\`）；错误：读成了没有印的内容。题头：机关、年度、格式、各部分顺序。
- 版式名为“写法.表格变体”；没有变体的是格式原样。

TEXT
  dotnet run --project src/DisclosureParser.Cli -c Release -- eval "$folder" -f markdown || [ $? -eq 1 ]
} > docs/accuracy.md
