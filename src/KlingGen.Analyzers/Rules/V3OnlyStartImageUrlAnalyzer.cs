using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1001: first frames under their V3 name, in requests of endpoints that move to a family without them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class V3OnlyStartImageUrlAnalyzer() : MigratedParameterAnalyzer(Descriptors.V3OnlyStartImageUrl);
