#!/bin/sh
# Mutates the rules, one folder after another, and prints the score of each; a folder or more may be named: tools/mutation.sh Disputes Reconciliation
set -eu
cd "$(dirname "$0")/.."
dotnet tool restore > /dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# The analyzers judge sources, not mutants.
export RunAnalyzers=false
[ $# -gt 0 ] || set -- Cells Copies CrossYear Disputes Grouping Local Metadata Narrative Neighbours Proactive Publication Quality Reconciliation Requests Similarity Structure Texts
cd tests/DisclosureParser.Tests
for family in "$@"; do
  case $family in
    # What several families stand on is proved by the tests of all.
    Grouping | Texts | Neighbours | Similarity) tests="FullyQualifiedName~Rules" ;;
    Local) tests="FullyQualifiedName~LocalRule" ;;
    Reconciliation) tests="FullyQualifiedName~Rules.Reconciliation|FullyQualifiedName~FindingGrouper" ;;
    *) tests="FullyQualifiedName~Rules.$family|FullyQualifiedName~YearBefore|FullyQualifiedName~RuleThreshold" ;;
  esac
  echo "== $family"
  nice dotnet stryker --project DisclosureParser.csproj --target-framework net10.0 --concurrency 1 \
    --mutate "**/Rules/$family/**/*.cs" --test-case-filter "$tests" --reporter cleartext --output "$folder/$family" \
    | grep -E "mutation score|Killed|Survived|Timeout" || true
done
