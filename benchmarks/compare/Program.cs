using DisclosureParser.Compare;

return await Comparison.RunAsync(args).ConfigureAwait(false);
