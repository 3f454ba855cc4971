using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KlingGen.Analyzers.Rules;

/// <summary>KLG1014: O3 endpoints, clients and requests that have a counterpart in V3.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class O3EndpointUsedAnalyzer() : EndpointUsedAnalyzer(Descriptors.O3EndpointUsed);
