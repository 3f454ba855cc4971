using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1003: guidance scales, in requests of endpoints that move to a family without them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class V3OnlyCfgScaleAnalyzer() : MigratedParameterAnalyzer(Descriptors.V3OnlyCfgScale);
