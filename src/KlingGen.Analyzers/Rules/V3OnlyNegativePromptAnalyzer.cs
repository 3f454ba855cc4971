using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1002: negative prompts, in requests of endpoints that move to a family without them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class V3OnlyNegativePromptAnalyzer() : MigratedParameterAnalyzer(Descriptors.V3OnlyNegativePrompt);
